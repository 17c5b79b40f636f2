// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/subcommands.h"

#include "app/cli/ask.h"
#include "app/cli/backup.h"
#include "app/cli/carry.h"
#include "app/cli/demo.h"
#include "app/cli/do.h"
#include "app/cli/due.h"
#include "app/cli/export.h"
#include "app/cli/help.h"
#include "app/cli/import.h"
#include "app/cli/keyring.h"
#include "app/cli/merge.h"
#include "app/cli/minutes.h"
#include "app/cli/new.h"
#include "app/cli/open.h"
#include "app/cli/pack.h"
#include "app/cli/restore.h"
#include "app/cli/sheets.h"
#include "app/cli/shots.h"
#include "app/cli/today.h"
#include "app/cli/users.h"
#include "app/cli/verify.h"
#include "app/cli/workday.h"

namespace tepu::cli {

// To add a subcommand NAME:
//   1. app/cli/NAME.{h,cpp} (as due.{h,cpp}): `Subcommand NAME()` holds its words, its options and its run;
//      list the source in app/cli/CMakeLists.txt
//   2. a row below; the global options, help, --json and the manual page need nothing more
//   3. tests/app_cli/NAME_test.cpp, which runs it with runTepu({"NAME", …}); list it in tests/app_cli/CMakeLists.txt
//   4. build/dev/bin/tepu help --manual-page > docs/tepu.1 (a test compares them)
// A run reads and writes through invocation.console, asks invocation.clock for the time and gets the passphrase from
// readPassphrase (passphrase.h) and files, "-" included, from readInput (input.h). What it throws is a fault, status 5.
// A subcommand "open" is the one meant where the first word is no subcommand but the path of a record, or where there is
// no word at all.
const QVector<Subcommand>& subcommands()
{
    static const QVector<Subcommand> table{
        open(),
        demo(),
        newRecord(),
        importFiles(),
        exportRecord(),
        due(),
        workday(),
        performCommands(),
        askQuestion(),
        writeMinutes(),
        writeSheets(),
        writeCarried(),
        giveToday(),
        packRecord(),
        mergePack(),
        verifyRecord(),
        manageUsers(),
        changeOwnPassphrase(),
        proveRecovery(),
        useKeyring(),
        backUpRecord(),
        restoreRecord(),
        shots(),
        help(),
    };
    return table;
}

} // namespace tepu::cli
