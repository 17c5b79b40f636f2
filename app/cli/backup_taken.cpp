// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_taken.h"

#include "app/cli/record_access.h"
#include "core/backups/kept_backup.h"
#include "core/queries/site/site_settings.h"

namespace tepu::cli {

void takeBackup(const Invocation& invocation, Record& record)
{
    const auto kept = keepBackup(record.journal(), siteSettings(record.tables()).backupFolder, invocation.clock.now());
    if (!kept)
        sayRefusal(invocation, kept.error());
    else if (kept->notOnSecond)
        sayRefusal(invocation, *kept->notOnSecond);
}

} // namespace tepu::cli
