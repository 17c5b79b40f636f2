// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/record_lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace tepu {

Result<std::unique_ptr<QLockFile>> lockOf(const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("lock"));
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // a lock is stale when its process is gone, never by age
    if (lock->tryLock(0))
        return lock;
    qint64 process = 0;
    QString host, program;
    if (lock->error() == QLockFile::UnknownError)
        return machineFails(QStringLiteral("The record’s lock could not be written in %1: the disk is full or failing. Make room on it, "
                                           "then do this again.").arg(folder));
    if (lock->error() != QLockFile::LockFailedError || !lock->getLockInfo(&process, &host, &program))
        return machineFails(QStringLiteral("The record’s folder %1 cannot be written. Ask for the right to write there.").arg(folder));
    const QString since = QFileInfo(path).lastModified().toString(QStringLiteral("ddd d MMM HH:mm"));
    return tl::unexpected(Refusal{QStringLiteral("The record is open by %1 (process %2 on %3) since %4. Close it there first.")
                                      .arg(program)
                                      .arg(process)
                                      .arg(host, since),
                                  {}, RefusedBy::InUse});
}

std::optional<qint64> holderOf(const QString& folder)
{
    QLockFile lock(QDir(folder).filePath(QStringLiteral("lock")));
    lock.setStaleLockTime(0);
    qint64 process = 0;
    QString host, program;
    if (lock.tryLock(0) || !lock.getLockInfo(&process, &host, &program))
        return std::nullopt;
    const QString ours = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    const bool isOurs = program == ours && host == QSysInfo::machineHostName() && process > 0;
    return isOurs ? std::optional(process) : std::nullopt;
}

} // namespace tepu
