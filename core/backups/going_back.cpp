// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/going_back.h"

#include "core/backups/later_events.h"
#include "core/journal/record_lock.h"

#include <QDir>
#include <QScopeGuard>

namespace tepu {

static QString backupsIn(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("backups"));
}

/// The newest that can be proven, laid out in a folder of its own.
static Result<Instant> newestProven(const BackupShelf& shelf, const Unlocking& there)
{
    const QVector<Instant> all = shelf.taken();
    Refusal why{QStringLiteral("There is no backup in the record’s folder. If there is one elsewhere, “tepu restore” makes a record of it.")};
    for (auto taken = all.crbegin(); taken != all.crend(); ++taken) {
        const auto restored = restore(shelf.fileAt(*taken), there);
        if (restored)
            return *taken;
        why = restored.error();
    }
    return tl::unexpected(why);
}

static Result<void> putInPlace(const QString& fresh, const QString& folder, const QString& aside)
{
    const auto fails = [&] {
        return machineFails(QStringLiteral("The restored record cannot be put in the place of %1. Ask for the right to write there.").arg(folder));
    };
    if (!QDir().rename(folder, aside))
        return fails();
    if (!QDir().rename(fresh, folder)) {
        QDir().rename(aside, folder);
        return fails();
    }
    QDir().rename(backupsIn(aside), backupsIn(folder));
    return {};
}

static QString stampOf(Instant now)
{
    return isoUtc(std::chrono::floor<std::chrono::seconds>(now)).remove(u':');
}

Result<WentBack> goBack(const Unlocking& unlocking, Instant now)
{
    const QString folder = QDir::cleanPath(QDir(unlocking.folder).absolutePath());
    Unlocking there = unlocking;
    there.folder = folder + QStringLiteral(".new-") + Uuid::fresh().toString();
    const auto tidy = qScopeGuard([&] { QDir(there.folder).removeRecursively(); });
    WentBack went;
    went.damagedFolder = QStringLiteral("%1.damaged-%2").arg(folder, stampOf(now));
    const auto lock = lockOf(folder);
    if (!lock)
        return tl::unexpected(lock.error());
    return newestProven(BackupShelf(backupsIn(folder)), there)
        .and_then([&](Instant taken) {
            went.to = taken;
            return carryOverLater(folder, there);
        })
        .and_then([&](qint64 carriedOver) {
            went.carriedOver = carriedOver;
            (*lock)->unlock(); // it lies in the folder that goes aside
            return putInPlace(there.folder, folder, went.damagedFolder);
        })
        .map([&] { return went; });
}

} // namespace tepu
