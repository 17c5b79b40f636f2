// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/fact_book.h"
#include "core/commands/safety/consider_withdrawal.h"
#include "core/commands/safety/end_order.h"
#include "core/commands/safety/locate_address.h"
#include "core/commands/safety/note_breach.h"
#include "core/commands/safety/note_concern_outcome.h"
#include "core/commands/safety/note_police_step.h"
#include "core/commands/safety/note_school.h"
#include "core/commands/safety/note_withdrawn_statement.h"
#include "core/commands/safety/raise_concern.h"
#include "core/commands/safety/register_order.h"
#include "core/commands/safety/review_safety_plan.h"
#include "core/commands/safety/say_safety_plan.h"
#include "core/commands/safety/serve_order.h"
#include "core/commands/safety/vary_order.h"

namespace tepu {

void addSafetyFacts(FactBook& book)
{
    book.add<OrderRegistered>();
    book.add<ConcernRaised>();
    book.add<ConcernOutcomeNoted>();
    book.add<PoliceStepNoted>();
    book.add<OrderServed>();
    book.add<OrderVaried>();
    book.add<OrderEnded>();
    book.add<BreachNoted>();
    book.add<SchoolNoted>();
    book.add<AddressLocated>();
    book.add<SafetyPlanSaid>();
    book.add<SafetyPlanDropped>();
    book.add<SafetyPlanReviewed>();
    book.add<StatementWithdrawn>();
    book.add<WithdrawalConsidered>();
}

void addSafetyCommands(CommandBook& book)
{
    book.add<RegisterOrder>();
    book.add<RaiseConcern>();
    book.add<NoteConcernOutcome>();
    book.add<NotePoliceStep>();
    book.add<ServeOrder>();
    book.add<VaryOrder>();
    book.add<EndOrder>();
    book.add<NoteBreach>();
    book.add<NoteSchool>();
    book.add<LocateAddress>();
    book.add<SaySafetyPlan>();
    book.add<DropFromSafetyPlan>();
    book.add<ReviewSafetyPlan>();
    book.add<NoteWithdrawnStatement>();
    book.add<ConsiderWithdrawal>();
}

} // namespace tepu
