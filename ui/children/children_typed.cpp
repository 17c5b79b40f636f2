// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/children_typed.h"

#include "core/commands/children/arrange_notice.h"
#include "core/commands/children/disagree_on_concern.h"
#include "core/commands/children/note_team_decision.h"
#include "core/commands/children/refer_to_childrens_team.h"
#include "core/commands/safety/raise_concern.h"
#include "core/queries/children/concerns_of.h"
#include "core/queries/children/team_referrals.h"
#include "core/rules/children/concern_stage.h"
#include "core/rules/children/notice.h"
#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct ChildrenWord {
    Q_DECLARE_TR_FUNCTIONS(ChildrenTyped)
};

QString whatItDoes(const UnderstoodChildren& line)
{
    switch (*line.act) {
    case ChildrenAct::Raise: return ChildrenWord::tr("Report of Concern raised");
    case ChildrenAct::NotSubmitted: return ChildrenWord::tr("Report of Concern advisable, not submitted");
    case ChildrenAct::Send: return ChildrenWord::tr("Report of Concern sent");
    case ChildrenAct::Answer: return ChildrenWord::tr("Oranga Tamariki answered: %1").arg(outcomeWords(*line.outcome));
    case ChildrenAct::Disagree: return ChildrenWord::tr("Report of Concern: %1").arg(codeWords(line.step));
    case ChildrenAct::Refer: return ChildrenWord::tr("referred to the Children’s Team");
    case ChildrenAct::TeamDecides: return ChildrenWord::tr("Children’s Team: %1").arg(codeWords(line.decision));
    case ChildrenAct::Notify: return ChildrenWord::tr("a task to tell the %1").arg(noticeWords(line.recipient));
    }
    Q_UNREACHABLE();
}

std::optional<ConcernId> submittedConcern(const Tables& tables, const PlanId& plan, Instant now)
{
    for (const ConcernView& concern : concernsOf(tables, plan, now))
        if (concern.stage != ConcernStage::NotSubmitted)
            return concern.concern;
    return std::nullopt;
}

void raise(AskLine& ask, const PlanId& plan, const UnderstoodChildren& line, Instant now)
{
    RaiseConcern concern;
    concern.plan = plan;
    concern.people = line.people;
    concern.agency = line.agency;
    concern.words = Words::of(line.words);
    if (line.act == ChildrenAct::NotSubmitted)
        concern.category = ConcernCategory::AdvisableNotSubmitted;
    else
        concern.raisedOn = line.on.value_or(dateAt(now));
    ask.perform(concern);
}

/// What Oranga Tamariki calls it stands in the line's words, unless there is a reason for closing it.
void answer(AskLine& ask, const ConcernId& concern, const UnderstoodChildren& line)
{
    NoteConcernOutcome outcome{concern, *line.outcome, line.on, {}, {}, line.because, {}};
    if (line.because)
        outcome.words = Words::of(line.words);
    else if (!line.words.isEmpty())
        outcome.otCategory = line.words;
    if (!line.cyras.isEmpty())
        outcome.cyras = line.cyras;
    ask.perform(outcome);
}

void actOnConcern(AskLine& ask, const ConcernId& concern, const UnderstoodChildren& line)
{
    if (line.act == ChildrenAct::Answer)
        return answer(ask, concern, line);
    if (line.act == ChildrenAct::Disagree)
        return ask.perform(DisagreeOnConcern{concern, line.step, line.on, line.agency, {}, Words::of(line.words)});
    SendConcern send{concern, line.on, line.agency, {}, {}};
    if (!line.cyras.isEmpty())
        send.cyras = line.cyras;
    ask.perform(send);
}

void actOnTeam(AskLine& ask, const Tables& tables, const PlanId& plan, const UnderstoodChildren& line, Instant now)
{
    if (line.act == ChildrenAct::Refer) {
        ReferToChildrensTeam refer;
        refer.plan = plan;
        refer.people = line.people;
        refer.on = line.on;
        refer.agency = line.agency;
        refer.words = Words::of(line.words);
        return ask.perform(refer);
    }
    for (const TeamReferralView& referral : teamReferrals(tables, plan, now))
        if (referral.standing != TeamStanding::Decided)
            return ask.perform(NoteTeamDecision{referral.referral, line.decision, line.on, Words::of(line.words)});
    ask.object({ChildrenWord::tr("No referral to the Children’s Team waits: “team referred” writes one down."), QStringLiteral("R-K1")});
}

void notify(AskLine& ask, const PlanId& plan, const UnderstoodChildren& line)
{
    ArrangeNotice notice;
    notice.plan = plan;
    notice.recipient = line.recipient;
    if (!line.people.isEmpty())
        notice.child = line.people.first();
    notice.couldCollect = line.couldReach.value(0);
    notice.worksThere = line.couldReach.value(1);
    notice.seesRecord = line.couldReach.value(2);
    notice.safeRecipient = Words::of(line.safeRecipient);
    notice.agency = line.agency;
    notice.because = Words::of(line.words);
    ask.perform(notice);
}

} // namespace

Runs childrenTold(const UnderstoodChildren& line, const QVector<PersonOnCase>& people)
{
    if (!line.act)
        return {{line.missing, Voice::Quiet}};
    Runs runs{{whatItDoes(line), Voice::Accent}};
    QStringList names;
    for (const PersonOnCase& person : people)
        if (line.people.contains(person.id))
            names.append(person.called());
    join(runs, names.join(QStringLiteral(", ")), Voice::Accent);
    if (line.on)
        join(runs, dayInWords(*line.on), Voice::Accent);
    join(runs, line.cyras, Voice::Accent);
    join(runs, line.safeRecipient.isEmpty() ? QString() : ChildrenWord::tr("to %1").arg(line.safeRecipient), Voice::Accent);
    join(runs, line.words, Voice::Accent);
    join(runs, line.missing, Voice::Caution);
    return runs;
}

void performChildren(AskLine& ask, const Tables& tables, const PlanId& plan, const UnderstoodChildren& line, Instant now)
{
    if (!line.missing.isEmpty())
        return ask.object({line.missing});
    if (line.act == ChildrenAct::Raise || line.act == ChildrenAct::NotSubmitted)
        return raise(ask, plan, line, now);
    if (line.act == ChildrenAct::Notify)
        return notify(ask, plan, line);
    if (line.act == ChildrenAct::Refer || line.act == ChildrenAct::TeamDecides)
        return actOnTeam(ask, tables, plan, line, now);
    if (const auto concern = submittedConcern(tables, plan, now))
        return actOnConcern(ask, *concern, line);
    ask.object({ChildrenWord::tr("No Report of Concern is in the record: “roc raised” writes one down."), QStringLiteral("R-K1")});
}

} // namespace tepu::ui
