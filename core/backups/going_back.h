// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/kept_backup.h"

namespace tepu {

/// What has come of going back to a backup.
struct WentBack {
    Instant to;             ///< when the backup was begun
    qint64 carriedOver = 0; ///< events that came after it and were still good
    QString damagedFolder;  ///< where the damaged record was put aside, untouched
};

/// Puts the newest backup that can be proven in the place of a damaged record, with what came after it as far as that is good. The
/// damaged record is put aside, never thrown away; the backups stay with the record. Refused, with nothing changed, if no backup
/// can be proven.
Result<WentBack> goBack(const Unlocking& unlocking, Instant now);

} // namespace tepu
