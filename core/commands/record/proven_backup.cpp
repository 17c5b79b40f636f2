// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/proven_backup.h"

#include "core/commands/record/founded_as.h"
#include "core/journal/backup_file.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

namespace tepu {

/// Lays it out in a folder, opens it as its owner would, and looks at every event.
static Result<Verification> proven(const QString& file, const QString& folder, Unlocking unlocking)
{
    if (const auto laid = backup_file::layOut(file, folder); !laid)
        return tl::unexpected(laid.error());
    unlocking.folder = folder;
    unlocking.toInspect = true;
    return Journal::open(unlocking).and_then([&](const std::unique_ptr<Journal>& journal) -> Result<Verification> {
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

Result<Verification> backUp(Journal& journal, const Unlocking& unlocking, const QString& file)
{
    if (QFileInfo::exists(file))
        return refuse(QStringLiteral("%1 is there already. A backup is never written over another: choose a new name.").arg(file));
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return refuse(QStringLiteral("There is no folder %1. Make it first.").arg(QFileInfo(file).absolutePath()));
    const QString fresh = besideOf(file, "new");
    const QString proof = besideOf(file, "proof");
    const auto tidy = qScopeGuard([&] {
        QFile::remove(fresh);
        QDir(proof).removeRecursively();
    });
    if (const auto written = backup_file::write(journal, fresh); !written)
        return tl::unexpected(written.error());
    return proven(fresh, proof, unlocking).and_then([&](const Verification& verification) -> Result<Verification> {
        if (!QFile::rename(fresh, file))
            return machineFails(QStringLiteral("The backup %1 cannot be put in its place. Ask for the right to write there.").arg(file));
        return verification;
    });
}

Result<Verification> restore(const QString& file, const Unlocking& unlocking)
{
    const QString folder = QDir::cleanPath(unlocking.folder);
    if (QFileInfo::exists(folder) && !(QFileInfo(folder).isDir() && QDir(folder).isEmpty()))
        return refuse(QStringLiteral("%1 is not empty. Choose a folder that does not exist yet.").arg(folder));
    const QString fresh = besideOf(folder, "new");
    const auto tidy = qScopeGuard([&] { QDir(fresh).removeRecursively(); });
    return proven(file, fresh, unlocking).and_then([&](const Verification& verification) -> Result<Verification> {
        QDir().rmdir(folder);
        if (!QDir().rename(fresh, folder))
            return machineFails(QStringLiteral("The record cannot be put in its place at %1. Ask for the right to write there.").arg(folder));
        return verification;
    });
}

} // namespace tepu
