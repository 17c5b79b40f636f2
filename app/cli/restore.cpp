// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/restore.h"

#include "app/cli/backup.h"
#include "app/cli/passphrase.h"
#include "app/cli/record_access.h"
#include "core/backups/proven_backup.h"

namespace tepu::cli {

static ExitStatus run(const Invocation& invocation)
{
    const auto passphrase = readPassphrase(invocation.line.global, invocation.console);
    if (!passphrase)
        return sayRefusal(invocation, passphrase.error(), ExitStatus::CannotOpen);
    const QString folder = invocation.line.operands[1];
    const auto proven = restore(invocation.line.operands[0], {folder, *passphrase, invocation.line.global.user.value_or(QString())});
    if (!proven)
        return sayRefusal(invocation, proven.error(),
                          proven.error().by == RefusedBy::Machine ? ExitStatus::Fault : ExitStatus::CannotOpen);
    sayProven(invocation, folder, *proven,
              QStringLiteral("%1 is the record as it was backed up: %2 events, %3 facts. What was done after the backup is not in it; "
                             "work goes on in a new seat."));
    return ExitStatus::Done;
}

Subcommand restoreRecord()
{
    return {"restore", "FILE RECORD", "a record made again from a backup",
            "Lays the backup FILE out as a record in the folder RECORD, which must not exist or be empty, once every event of it has "
            "been opened and verified. FILE stays as it is. The record knows that it was restored: the first act in it says so, and "
            "begins a new seat, so that its history cannot be taken for that of the record that was copied.",
            {2, 2},
            {},
            run};
}

} // namespace tepu::cli
