// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/who/join_people.h"
#include "core/commands/who/keep_people_apart.h"

namespace tepu {

void addWhoFacts(FactBook& book)
{
    book.add<PeopleJoined>();
    book.add<PeopleParted>();
    book.add<PeopleKeptApart>();
}

void addWhoCommands(CommandBook& book)
{
    book.add<JoinPeople>();
    book.add<PartPeople>();
    book.add<KeepPeopleApart>();
}

} // namespace tepu
