// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/risk_walk.h"

#include "app/pictures/hands.h"
#include "core/commands/signals/add_signal.h"
#include "core/commands/signals/answer_checklist.h"
#include "core/commands/signals/judge_signal.h"
#include "core/queries/signals/signals_of_plan.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/pages/signal_row.h"
#include "ui/widgets/stream_input.h"

namespace tepu::pictures {
namespace {

Words toldAs(const char* words)
{
    return *Words::of(QString::fromUtf8(words));
}

AddSignal toldBy(const PlanId& plan, const char* agency, SignalKind kind, const char* words)
{
    AddSignal add;
    add.plan = plan;
    add.signal = kind;
    add.agency = QString::fromLatin1(agency);
    add.words = toldAs(words);
    return add;
}

/// What people tell of one family.
void tellAll(AtTheDesk& desk, const PlanId& plan)
{
    const QDate today = dateAt(desk.now());
    AddSignal injury = toldBy(plan, "acc", SignalKind::InjuryNotKnownToPolice, "a broken wrist, told as a fall at the washing line; the second claim this year");
    injury.notedOn = today.addDays(-7);
    injury.basis = Basis::Formal;
    desk.act(injury);
    AddSignal fear = toldBy(plan, "womens_refuge", SignalKind::VictimsFear, "she sleeps with the car keys in her hand and has packed a bag for the tamariki");
    fear.source = Source::Victim;
    fear.victimOnly = true;
    desk.act(fear);
    desk.act(toldBy(plan, "womens_refuge", SignalKind::PeopleWhoHelp, "her brother next door knows the signal"));
    desk.act(toldBy(plan, "police", SignalKind::HarmToAnimals, "the dog"));
    desk.act(AnswerChecklist{plan, QStringLiteral("assault_of_strangers"), PointAnswer::Yes, QStringLiteral("police"), toldAs("in a bar in 2015")});
    desk.act(AnswerChecklist{plan, QStringLiteral("condones_abuse"), PointAnswer::NotKnown, {}, {}});
    for (const RiskSignal& signal : signalsOfPlan(desk.tables(), plan, desk.now()))
        if (signal.signal == SignalKind::HarmToAnimals) {
            EndSignal end;
            end.plan = plan;
            end.signal = signal.signal;
            end.restsOn = signal.restsOn;
            end.because = toldAs("it was another family’s dog");
            desk.act(end);
        } else if (signal.signal == SignalKind::Strangulation) {
            ContestSignal contest;
            contest.plan = plan;
            contest.signal = signal.signal;
            contest.restsOn = signal.restsOn;
            contest.agency = QStringLiteral("health");
            contest.because = toldAs("ED saw no marks; none need be seen");
            desk.act(contest);
        }
}

} // namespace

void takeRisk(const AtTheTable& table, const CaseId& caseId)
{
    AtTheDesk& desk = table.desk;
    auto& ask = *table.screen.findChild<ui::AskLine*>();
    tellAll(desk, table.find(caseId).plan);
    table.screen.act(ui::Act::Page7);
    desk.takeBoth(QStringLiteral("meeting-risk"));
    table.screen.act(ui::Act::Signal);
    type(ask, QStringLiteral("acc injury on 3 may: a broken wrist"));
    desk.takeBoth(QStringLiteral("meeting-signal-line"));
    wipe(*ask.findChild<ui::StreamInput*>());
    press(ask, Qt::Key_Escape);
    if (auto* row = table.screen.findChild<ui::SignalRow*>()) {
        row->click();
        desk.take(QStringLiteral("meeting-signal-word"));
        press(ask, Qt::Key_Escape);
    }
    table.screen.act(ui::Act::Page1);
}

} // namespace tepu::pictures
