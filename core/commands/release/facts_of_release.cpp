// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/fact_book.h"
#include "core/commands/release/check_release.h"
#include "core/commands/release/expect_release.h"
#include "core/commands/release/note_release_day.h"

namespace tepu {

void addReleaseFacts(FactBook& book)
{
    book.add<ReleaseExpected>();
    book.add<ReleaseChecked>();
    book.add<ReleaseDayNoted>();
}

void addReleaseCommands(CommandBook& book)
{
    book.add<ExpectRelease>();
    book.add<CheckRelease>();
    book.add<NoteReleaseDay>();
}

} // namespace tepu
