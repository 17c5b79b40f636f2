// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration_folder.h"

#include "core/journal/journal_store.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace tepu::demonstration {
namespace {

QString databaseIn(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("journal.db"));
}

/// Nothing is deleted that does not say of itself that it is for training.
Result<void> isForTraining(const QString& folder)
{
    const auto no = refuse(QStringLiteral("%1 is not a training record. Nothing was deleted; choose another folder.").arg(folder));
    if (QFileInfo(folder).isSymLink() || !isThere(folder) || !QFileInfo::exists(databaseIn(folder)))
        return no;
    try {
        JournalStore store(databaseIn(folder));
        return store.mark().training ? Result<void>() : no;
    } catch (const StoreFault&) {
        return no;
    }
}

/// What a record consists of; whatever else lies in its folder is somebody's.
Result<void> holdsNothingElse(const QString& folder)
{
    static const QStringList known{"slots.json", "journal.db", "journal.db-wal", "journal.db-shm", "lock", "heads", "snapshots", "backups"};
    for (const QString& name : QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        if (!known.contains(name))
            return refuse(QStringLiteral("%1 also holds “%2”, which is no part of a record. Nothing was deleted; move it away first.")
                              .arg(folder, name));
    return {};
}

} // namespace

bool isThere(const QString& folder)
{
    return QFileInfo::exists(QDir(folder).filePath(QStringLiteral("slots.json")));
}

Result<void> mayBeClearedAway(const QString& folder)
{
    if (!QFileInfo::exists(folder) && !QFileInfo(folder).isSymLink())
        return {};
    if (!isThere(folder))
        return isForTraining(folder);
    QLockFile lock(QDir(folder).filePath(QStringLiteral("lock")));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return refuse(QStringLiteral("The record %1 is open. Nothing was deleted; close it there first.").arg(folder));
    return isForTraining(folder).and_then([&] { return holdsNothingElse(folder); });
}

Result<void> clearedAway(const QString& folder)
{
    return mayBeClearedAway(folder).and_then([&]() -> Result<void> {
        if (QFileInfo::exists(folder) && !QDir(folder).removeRecursively())
            return refuse(QStringLiteral("%1 could not be deleted whole. Ask for the right to write there.").arg(folder));
        return {};
    });
}

} // namespace tepu::demonstration
