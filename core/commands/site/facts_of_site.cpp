// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/site/add_holiday.h"
#include "core/commands/site/change_setting.h"
#include "core/commands/site/edit_agency.h"
#include "core/commands/site/note_gone.h"
#include "core/commands/site/own_question.h"
#include "core/commands/site/switch_question.h"

namespace tepu {

void addSiteFacts(FactBook& book)
{
    book.add<HolidayAdded>();
    book.add<RepresentativeGone>();
    book.add<QuestionSwitched>();
    book.add<OwnQuestionAdded>();
    book.add<OwnQuestionReworded>();
    book.add<OwnQuestionEnded>();
}

void addSiteCommands(CommandBook& book)
{
    book.add<AddHoliday>();
    book.add<ChangeSetting>();
    book.add<EditAgency>();
    book.add<NoteGone>();
    book.add<SwitchOffQuestion>();
    book.add<SwitchOnQuestion>();
    book.add<AddQuestion>();
    book.add<RewordQuestion>();
    book.add<EndQuestion>();
}

} // namespace tepu
