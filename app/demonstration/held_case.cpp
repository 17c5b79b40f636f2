// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/held_case.h"

#include "app/demonstration/case_marks.h"
#include "app/demonstration/what_is_decided.h"
#include "app/demonstration/what_is_said.h"
#include "core/commands/meeting/decide_case.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/plan/assign_lead.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/said/capture_line.h"
#include "core/commands/said/hold_nothing.h"
#include "core/commands/task/allocate_task.h"
#include "core/commands/task/set_review.h"
#include "core/queries/plan/heard.h"
#include "core/queries/plan/tasks_of.h"

namespace tepu::demonstration {
namespace {

/// One family at one table.
class HeldCase {
public:
    HeldCase(Acting& acting, const AgendaRow& row, const AtTheTable& table)
        : m_acting(acting), m_row(row), m_table(table), m_facts(caseFacts(acting.tables(), row, acting.now())),
          m_chance(m_facts.seed + QStringLiteral("held"))
    {
    }

    void hold()
    {
        m_acting.act(OpenCase{m_row.caseId});
        const Decision decision = m_table.kind == TableKind::Icm ? whatIsDecidedAtIcm(m_facts, m_table.today)
                                                                  : whatIsDecided(m_facts, m_table.today);
        settleWhatIsDue(m_acting, m_row.plan);
        sayWhoIsWho(m_acting, m_row.plan);
        say(decision.level.has_value());
        decide(decision);
    }

private:
    void pause(int least, int most) { m_acting.wait(std::chrono::seconds(least + m_chance.below(most - least))); }

    /// Who has answered before the table sits does not say it again.
    QStringList stillToSpeak() const
    {
        QStringList agencies = m_table.names.keys();
        for (const HeardRow& row : heard(m_acting.tables(), m_row.plan, m_table.meeting))
            if (row.hearing != Hearing::NotYetHeard)
                agencies.removeAll(row.agency);
        return agencies;
    }

    void say(bool atLength)
    {
        for (const Contribution& each : whatIsSaid(m_facts, stillToSpeak())) {
            pause(20, 50);
            if (each.words)
                m_acting.act(CaptureLine{LineId::fresh(), m_row.plan, each.agency, *each.words, each.source, each.side,
                                         each.victimOnly, {}});
            else if (atLength)
                m_acting.act(HoldNothing{m_row.plan, each.agency});
        }
        if (atLength)
            sayStandingLines();
    }

    void sayStandingLines()
    {
        const StandingLines lines = standingLines(m_facts);
        pause(10, 30);
        if (lines.wishes && !m_chance.oneIn(4))
            m_acting.act(SayWishes{m_row.plan, *lines.wishes, Words::of(QStringLiteral("IVS"))});
        if (lines.followingUp && !m_chance.oneIn(4))
            m_acting.act(SayFollowingUp{m_row.plan, *lines.followingUp});
    }

    void decide(const Decision& decision)
    {
        pause(40, 100);
        if (decision.level)
            m_acting.act(levelOf(decision));
        markDangers(m_acting, m_row.plan, m_facts);
        if (decision.outcome == CaseOutcome::Closed)
            m_acting.act(ClosePlan{m_row.plan, decision.text.value_or(Words()), true, openTasks()});
        for (const GivenTask& task : decision.tasks)
            give(task);
        if (decision.lead)
            m_acting.act(AssignLead{m_row.plan, decision.lead});
        if (decision.reviewOn)
            m_acting.act(SetReview{ReviewId::fresh(), m_row.plan, decision.reviewAt, decision.reviewOn, {}});
        answerQuestions(m_acting, m_row.plan, m_table.meeting, m_facts);
        pause(10, 30);
        m_acting.act(DecideCase{m_row.caseId, decision.outcome, decision.text});
    }

    /// R-M10: open tasks are looked at one by one; these are done.
    QVector<ClosingTask> openTasks() const
    {
        QVector<ClosingTask> tasks;
        for (const TaskRow& task : tasksOf(m_acting.tables(), m_row.plan, m_acting.now()))
            if (isOpen(task.state))
                tasks.append({task.task, TaskFate::Done, {}, {}});
        return tasks;
    }

    ChangeRisk levelOf(const Decision& decision) const
    {
        ChangeRisk change;
        change.plan = m_row.plan;
        change.to = *decision.level;
        change.because = decision.because;
        change.text = decision.text;
        change.changedBehaviour = decision.changedBehaviour;
        change.proposedBy = decision.dissent ? QStringLiteral("ivs_provider") : QStringLiteral("police");
        change.dissent = decision.dissent;
        if (decision.dissent)
            change.dissentFor = RiskLevel::Medium;
        if (m_facts.victimId)
            change.atRisk = {*m_facts.victimId};
        if (m_facts.personId)
            change.fromWhom = {*m_facts.personId};
        return change;
    }

    void give(const GivenTask& given)
    {
        pause(20, 50);
        AllocateTask task;
        task.plan = m_row.plan;
        task.category = given.category;
        task.agency = given.agency;
        task.people = given.people;
        task.words = given.words;
        task.notAlone = given.notAlone;
        task.initialContact = given.category == TaskCategory::MakeContactWithFamily && !given.by.days;
        if (given.by.days)
            task.due = instantAt(m_table.today.addDays(*given.by.days), given.by.time).value();
        if (!given.afterAgency.isEmpty())
            task.afterAgency = given.afterAgency;
        task.safeRecipient = Words::of(given.safeRecipient);
        if (m_table.names.contains(given.agency))
            task.agreedBy = m_table.names.value(given.agency).text();
        m_acting.mayAct(task);
    }

    Acting& m_acting;
    const AgendaRow& m_row;
    const AtTheTable& m_table;
    const CaseFacts m_facts;
    Chance m_chance;
};

} // namespace

void holdCase(Acting& acting, const AgendaRow& row, const AtTheTable& table)
{
    HeldCase(acting, row, table).hold();
}

} // namespace tepu::demonstration
