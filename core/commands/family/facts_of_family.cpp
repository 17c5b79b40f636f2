// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/fact_book.h"
#include "core/commands/family/name_relative.h"
#include "core/commands/family/note_bond.h"
#include "core/commands/family/note_household.h"
#include "core/commands/family/note_support.h"
#include "core/commands/family/note_unborn.h"
#include "core/commands/family/withdraw_bond.h"

namespace tepu {

void addFamilyFacts(FactBook& book)
{
    book.add<BondNoted>();
    book.add<BondWithdrawn>();
    book.add<HouseholdNoted>();
    book.add<UnbornNoted>();
    book.add<SupportNoted>();
    book.add<RelativeNamed>();
}

void addFamilyCommands(CommandBook& book)
{
    book.add<NoteBond>();
    book.add<WithdrawBond>();
    book.add<NoteHousehold>();
    book.add<NoteUnborn>();
    book.add<NoteSupport>();
    book.add<NameRelative>();
}

} // namespace tepu
