// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/lift_contact_hold.h"
#include "core/commands/people/note_circumstances.h"
#include "core/commands/people/note_names.h"
#include "core/commands/people/note_person_flag.h"

namespace tepu {

void addPeopleFacts(FactBook& book)
{
    book.add<ContactHeld>();
    book.add<ContactHoldLifted>();
    book.add<PronunciationNoted>();
    book.add<PreferredNameNoted>();
    book.add<CircumstancesNoted>();
    book.add<PersonFlagNoted>();
}

void addPeopleCommands(CommandBook& book)
{
    book.add<HoldContact>();
    book.add<LiftContactHold>();
    book.add<NotePronunciation>();
    book.add<NotePreferredName>();
    book.add<NoteCircumstances>();
    book.add<NotePersonFlag>();
}

} // namespace tepu
