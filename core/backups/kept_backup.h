// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/backup_shelf.h"
#include "core/backups/proven_backup.h"

namespace tepu {

/// Where a record's backups are kept: `backups/` in its folder, and a second folder where the site has set one. There each record
/// has a folder of its own, named after its id.
struct BackupShelves {
    BackupShelf own;
    std::optional<BackupShelf> second;
};
/// `second` empty: there is none.
BackupShelves shelvesOf(const Journal& journal, const QString& second);

/// What has come of a backup.
struct KeptBackup {
    Instant at;
    Verification verification;
    std::optional<Refusal> notOnSecond; ///< why it is in the record's own folder only
};

/// A backup for the shelves, begun at this second. Refused if one was begun in it already.
Result<BackupUnderWay> beginKept(Journal& journal, const BackupShelves& shelves, Instant now);
/// Proves it, puts a copy on the second shelf, takes away those that nobody needs any more. On any thread.
Result<KeptBackup> finishKept(BackupUnderWay backup, const BackupShelves& shelves, Instant now);
/// Both at once, at the first second that is free.
Result<KeptBackup> keepBackup(Journal& journal, const QString& second, Instant now);

} // namespace tepu
