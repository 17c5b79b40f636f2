// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/fact_book.h"
#include "core/commands/safety/note_concern_outcome.h"
#include "core/commands/safety/note_police_step.h"
#include "core/commands/safety/raise_concern.h"
#include "core/commands/safety/register_order.h"

namespace tepu {

void addSafetyFacts(FactBook& book)
{
    book.add<OrderRegistered>();
    book.add<ConcernRaised>();
    book.add<ConcernOutcomeNoted>();
    book.add<PoliceStepNoted>();
}

void addSafetyCommands(CommandBook& book)
{
    book.add<RegisterOrder>();
    book.add<RaiseConcern>();
    book.add<NoteConcernOutcome>();
    book.add<NotePoliceStep>();
}

} // namespace tepu
