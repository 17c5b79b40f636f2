// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/lift_contact_hold.h"
#include "core/commands/people/note_names.h"

namespace tepu {

void addPeopleFacts(FactBook& book)
{
    book.add<ContactHeld>();
    book.add<ContactHoldLifted>();
    book.add<PronunciationNoted>();
    book.add<PreferredNameNoted>();
}

void addPeopleCommands(CommandBook& book)
{
    book.add<HoldContact>();
    book.add<LiftContactHold>();
    book.add<NotePronunciation>();
    book.add<NotePreferredName>();
}

} // namespace tepu
