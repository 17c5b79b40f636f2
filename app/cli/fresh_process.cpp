// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fresh_process.h"

#include "app/cli/record_access.h"

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace tepu::cli {
namespace {

constexpr auto draftsVariable = "TEPU_LOCKED_DRAFTS";
constexpr auto lockedVariable = "TEPU_LOCKED";

QByteArray packed(const JournalThread::Drafts& drafts)
{
    QCborMap map;
    for (const auto& [id, sealed] : drafts)
        map.insert(id, sealed);
    return map.toCborValue().toCbor();
}

/// A file without a name, in memory alone, that outlives the process that wrote it.
void handOn(const JournalThread::Drafts& drafts)
{
    if (drafts.empty())
        return;
    const int memory = ::memfd_create("tepu drafts", 0);
    QFile file;
    if (memory < 0 || !file.open(memory, QIODevice::WriteOnly) || file.write(packed(drafts)) < 0 || !file.flush())
        return;
    ::lseek(memory, 0, SEEK_SET);
    qputenv(draftsVariable, QByteArray::number(memory));
}

QStringList wordsFor(const Invocation& invocation, const ui::Locked& locked, Instant now)
{
    QStringList words{QCoreApplication::applicationFilePath()};
    if (!invocation.clock.isSystem())
        words << QStringLiteral("--clock") << isoUtc(now);
    if (invocation.line.global.user)
        words << QStringLiteral("--user") << *invocation.line.global.user;
    return words << QStringLiteral("open") << locked.folder;
}

} // namespace

ExitStatus replacedBy(const Invocation& invocation, const ui::Locked& locked, Instant now)
{
    qunsetenv("TEPU_PASSPHRASE_FILE"); // who locks it wants it to be asked for
    ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
    handOn(locked.drafts);
    qputenv(lockedVariable, "1");
    std::vector<QByteArray> bytes;
    for (const QString& word : wordsFor(invocation, locked, now))
        bytes.push_back(QFile::encodeName(word));
    std::vector<char*> words;
    for (QByteArray& word : bytes)
        words.push_back(word.data());
    words.push_back(nullptr);
    ::execv(words.front(), words.data());
    return sayRefusal(invocation, {QStringLiteral("The locked record could not be shown again: %1. Start the program anew; nothing is lost.")
                                       .arg(QString::fromLocal8Bit(std::strerror(errno)))},
                      ExitStatus::Fault);
}

bool cameFromLock()
{
    const bool came = qEnvironmentVariableIsSet(lockedVariable);
    qunsetenv(lockedVariable);
    return came;
}

JournalThread::Drafts leftByLockedProcess()
{
    bool isNumber = false;
    const int memory = qEnvironmentVariableIntValue(draftsVariable, &isNumber);
    qunsetenv(draftsVariable);
    JournalThread::Drafts drafts;
    QFile file;
    if (!isNumber || !file.open(memory, QIODevice::ReadOnly, QFile::AutoCloseHandle))
        return drafts;
    const QCborMap map = QCborValue::fromCbor(file.readAll()).toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        drafts[it.key().toString()] = it.value().toByteArray();
    return drafts;
}

} // namespace tepu::cli
