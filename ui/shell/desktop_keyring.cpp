// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_keyring.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace tepu::ui::desktop_keyring {
namespace {

constexpr auto patience = 10s;

/// The job's own outcome; the desktop may have no keyring, or nobody who answers.
Result<void> outcome(QKeychain::Job& job, const RecordId& record)
{
    QEventLoop waiting;
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(record.toString());
    QObject::connect(&job, &QKeychain::Job::finished, &waiting, &QEventLoop::quit);
    QTimer::singleShot(patience, &waiting, [&waiting] { waiting.exit(1); });
    job.start();
    if (waiting.exec() != 0)
        return machineFails(QStringLiteral("The desktop’s keyring does not answer. Type the passphrase."));
    if (job.error() != QKeychain::NoError)
        return machineFails(QStringLiteral("The desktop’s keyring cannot be used: %1.").arg(job.errorString()));
    return {};
}

const auto service = QStringLiteral("tepu");

} // namespace

Result<void> keep(const RecordId& record, const QByteArray& key)
{
    QKeychain::WritePasswordJob job(service);
    job.setBinaryData(key.toBase64());
    return outcome(job, record);
}

Result<std::optional<QByteArray>> ask(const RecordId& record)
{
    QKeychain::ReadPasswordJob job(service);
    const auto answered = outcome(job, record);
    if (job.error() == QKeychain::EntryNotFound)
        return std::optional<QByteArray>();
    return answered.map([&] { return std::optional(QByteArray::fromBase64(job.binaryData())); });
}

Result<void> forget(const RecordId& record)
{
    QKeychain::DeletePasswordJob job(service);
    const auto answered = outcome(job, record);
    return job.error() == QKeychain::EntryNotFound ? Result<void>() : answered;
}

} // namespace tepu::ui::desktop_keyring
