// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/proven_backup.h"

#include "core/commands/record/founded_as.h"
#include "core/journal/backup_file.h"
#include "core/journal/guarded.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

namespace tepu {

using OpenCopy = std::function<Result<std::unique_ptr<Journal>>(const QString& folder)>;

/// Lays it out in a folder, opens it and looks at every event.
static Result<Verification> proven(const QString& file, const QString& folder, const OpenCopy& open)
{
    if (const auto laid = backup_file::layOut(file, folder); !laid)
        return tl::unexpected(laid.error());
    return open(folder).and_then([](const std::unique_ptr<Journal>& journal) -> Result<Verification> {
        const Verification verification = inspected(*journal);
        if (verification.damages.isEmpty())
            return verification;
        const Damage& first = verification.damages.first();
        return refuse(QStringLiteral("The backup is damaged at %1: %2. It does not count; take another.").arg(first.place, first.what));
    });
}

/// A name beside a file, for what does not count yet.
static QString besideOf(const QString& path, const char* what)
{
    return QStringLiteral("%1.%2-%3").arg(path, QLatin1String(what), Uuid::fresh().toString());
}

Result<BackupUnderWay> BackupUnderWay::begin(Journal& journal, const QString& file)
{
    if (QFileInfo::exists(file))
        return refuse(QStringLiteral("%1 is there already. A backup is never written over another: choose a new name.").arg(file));
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return refuse(QStringLiteral("There is no folder %1. Make it first.").arg(QFileInfo(file).absolutePath()));
    return BackupUnderWay(journal, file);
}

BackupUnderWay::BackupUnderWay(Journal& journal, const QString& file)
    : m_journal(&journal), m_file(file), m_fresh(besideOf(file, "new")), m_proof(besideOf(file, "proof")),
      m_written(backup_file::begin(journal, m_fresh))
{
}

BackupUnderWay::BackupUnderWay(BackupUnderWay&& other) noexcept
    : m_journal(other.m_journal), m_file(other.m_file), m_fresh(std::exchange(other.m_fresh, {})), m_proof(other.m_proof),
      m_written(std::move(other.m_written))
{
}

BackupUnderWay::~BackupUnderWay()
{
    if (m_fresh.isEmpty())
        return;
    if (m_written.valid())
        m_written.wait();
    QFile::remove(m_fresh);
    QDir(m_proof).removeRecursively();
}

Result<void> BackupUnderWay::written()
{
    return guarded(QStringLiteral("The backup %1 cannot be written").arg(m_file), [&] { return m_written.get(); });
}

Result<Verification> BackupUnderWay::finish()
{
    const auto open = [&](const QString& folder) { return m_journal->openCopy(folder); };
    return written().and_then([&] { return proven(m_fresh, m_proof, open); }).and_then([&](const Verification& verification) -> Result<Verification> {
        if (!QFile::rename(m_fresh, m_file))
            return machineFails(QStringLiteral("The backup %1 cannot be put in its place. Ask for the right to write there.").arg(m_file));
        return verification;
    });
}

Result<Verification> backUp(Journal& journal, const QString& file)
{
    return BackupUnderWay::begin(journal, file).and_then([](BackupUnderWay backup) { return backup.finish(); });
}

Result<Verification> restore(const QString& file, const Unlocking& unlocking)
{
    const QString folder = QDir::cleanPath(unlocking.folder);
    if (QFileInfo::exists(folder) && !(QFileInfo(folder).isDir() && QDir(folder).isEmpty()))
        return refuse(QStringLiteral("%1 is not empty. Choose a folder that does not exist yet.").arg(folder));
    const QString fresh = besideOf(folder, "new");
    const auto tidy = qScopeGuard([&] { QDir(fresh).removeRecursively(); });
    const auto open = [&](const QString& laidOut) {
        Unlocking there = unlocking;
        there.folder = laidOut;
        there.purpose = Purpose::Inspect;
        return Journal::open(there);
    };
    return proven(file, fresh, open).and_then([&](const Verification& verification) -> Result<Verification> {
        QDir().rmdir(folder);
        if (!QDir().rename(fresh, folder))
            return machineFails(QStringLiteral("The record cannot be put in its place at %1. Ask for the right to write there.").arg(folder));
        return verification;
    });
}

} // namespace tepu
