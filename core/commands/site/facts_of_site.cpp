// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/site/add_holiday.h"
#include "core/commands/site/change_setting.h"
#include "core/commands/site/edit_agency.h"
#include "core/commands/site/note_gone.h"

namespace tepu {

void addSiteFacts(FactBook& book)
{
    book.add<HolidayAdded>();
    book.add<RepresentativeGone>();
}

void addSiteCommands(CommandBook& book)
{
    book.add<AddHoliday>();
    book.add<ChangeSetting>();
    book.add<EditAgency>();
    book.add<NoteGone>();
}

} // namespace tepu
