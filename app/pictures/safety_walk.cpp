// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/safety_walk.h"

#include "app/pictures/hands.h"
#include "core/commands/plan/tell_danger.h"
#include "core/commands/safety/consider_withdrawal.h"
#include "core/commands/safety/note_withdrawn_statement.h"
#include "core/commands/safety/review_safety_plan.h"
#include "core/commands/safety/say_safety_plan.h"
#include "core/commands/task/set_review.h"
#include "core/queries/people/safety_plans.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/pages/safety_row.h"
#include "ui/meeting/value_history_overlay.h"

namespace tepu::pictures {
namespace {

Words said(const char* words)
{
    return *Words::of(QString::fromUtf8(words));
}

void sayPart(AtTheDesk& desk, const PersonId& person, SafetyPlanPart part, const char* words, Source source)
{
    SaySafetyPlan say;
    say.person = person;
    say.part = part;
    say.said = said(words);
    say.source = source;
    say.victimOnly = source == Source::Victim && part == SafetyPlanPart::SafePlace;
    desk.act(say);
}

void sayHers(AtTheDesk& desk, const PersonId& person)
{
    sayPart(desk, person, SafetyPlanPart::WhatToDoNow, "go out by the laundry, take the blue bag from behind the heater and walk to the corner; ring 111 from the neighbour’s", Source::Victim);
    sayPart(desk, person, SafetyPlanPart::SafePlace, "the sleepout with the bolt on the inside; after that the flat above the bakery", Source::Victim);
    sayPart(desk, person, SafetyPlanPart::SignalHolders, "the neighbour at the back and the girls’ teacher", Source::Victim);
    sayPart(desk, person, SafetyPlanPart::Exits, "laundry hatch; the fence by the water tank", Source::Victim);
    sayPart(desk, person, SafetyPlanPart::ChildrensPart, "the eldest takes the torch and the little one’s hand, and does not go back for the dog", Source::Child);
    sayPart(desk, person, SafetyPlanPart::AlarmAndLocks, "monitored alarm since March; the ranch slider does not lock", Source::Agency);
    sayPart(desk, person, SafetyPlanPart::AlarmAndLocks, "monitored alarm since March; the ranch slider was mended on Tuesday", Source::Agency);
    desk.act(DropFromSafetyPlan{person, SafetyPlanPart::Exits, said("the hatch is nailed up since the weekend")});
    ReviewSafetyPlan review{person, said("Ana Greywacke, Women’s Refuge"), {}, {}};
    review.nextOn = dateAt(desk.now()).addDays(14);
    desk.act(review);
}

void withdraw(AtTheDesk& desk, const PlanId& plan, const PersonId& person)
{
    NoteWithdrawnStatement note;
    note.plan = plan;
    note.person = person;
    note.toldTo = said("Sgt Marama Scoria");
    note.said = said("she wants it to be over before the winter");
    note.source = Source::Victim;
    desk.act(note);
    desk.act(ConsiderWithdrawal{note.statement, WithdrawalQuestion::Breach, QStringLiteral("Sgt Marama Scoria"), said("he stood at her gate on Sunday: to be charged")});
    TellDanger tell{plan, DangerTo::Police111, QStringLiteral("Ana Greywacke"), said("he has said when and how")};
    desk.act(tell);
    TellDanger considered{plan, DangerTo::FamilyViolenceService, QStringLiteral("Ana Greywacke"), {}};
    considered.withheld = said("she asked us to wait until she is away");
    desk.act(considered);
    SetReview review;
    review.plan = plan;
    review.around = AwaitedEvent::FamilyGroupConference;
    review.daysAfter = 14;
    desk.act(review);
}

} // namespace

void takeSafetyPlans(const AtTheTable& table, const PlanId& plan)
{
    AtTheDesk& desk = table.desk;
    const auto views = safetyPlans(desk.tables(), plan, desk.now());
    if (views.isEmpty())
        return desk.album().fail({QStringLiteral("Nobody is on that plan.")});
    sayHers(desk, views.first().person);
    withdraw(desk, plan, views.first().person);
    if (views.last().kind != SafetyPlanKind::Safety) {
        sayPart(desk, views.last().person, SafetyPlanPart::ResponsePlan, "walks to the river, rings his uncle, does not drive", Source::Perpetrator);
        sayPart(desk, views.last().person, SafetyPlanPart::HelpToChange, "a place in the men’s group that begins in June; his GP on Thursday", Source::Agency);
    }
    table.screen.act(ui::Act::Page8);
    comeToRest();
    desk.takeBoth(QStringLiteral("safety-plans"));
    auto* row = table.screen.findChild<ui::SafetyRow*>();
    if (!row)
        return desk.album().fail({QStringLiteral("The page of safety plans shows none.")});
    press(*row, Qt::Key_Return);
    auto& ask = *table.screen.findChild<ui::AskLine*>();
    type(ask, QStringLiteral("place her sister’s, the flat above the bakery (her, only)"));
    desk.takeBoth(QStringLiteral("safety-plans-writing"));
    press(ask, Qt::Key_Escape);
    comeToRest();
    table.screen.act(ui::Act::ValueHistory);
    comeToRest();
    desk.takeBoth(QStringLiteral("value-history"));
    if (auto* overlay = table.screen.findChild<ui::ValueHistoryOverlay*>())
        press(*overlay, Qt::Key_Escape);
    comeToRest();
}

} // namespace tepu::pictures
