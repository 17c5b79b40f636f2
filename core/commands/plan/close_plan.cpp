// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/close_plan.h"

#include "core/commands/plan/moved_things.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/withdraw_task.h"
#include "core/rules/wait_words.h"

namespace tepu {

ClosingPlan subjectOf(const ClosePlan& command, const Tables& tables)
{
    const auto open = tables.column<PlanId>(QStringLiteral("SELECT id FROM plan WHERE closed_at IS NULL AND id <> ?"),
                                            values(command.plan));
    return {planNow(tables, command.plan), openTasks(tables, command.plan), QSet<PlanId>(open.cbegin(), open.cend()),
            owesReviewOfPrison(tables, command.plan), releasesAhead(tables, command.plan),
            conditionsOf(tables, command.plan)};
}

static const ClosingTask* fateOf(const TaskId& task, const ClosePlan& command)
{
    const auto found = std::find_if(command.tasks.cbegin(), command.tasks.cend(),
                                    [&](const ClosingTask& each) { return each.task == task; });
    return found == command.tasks.cend() ? nullptr : &*found;
}

/// R-M10 "Closing a plan: reason, open tasks shown one by one (done, moved, withdrawn), coordinator's approval"
static Result<void> isSeenThrough(const ClosePlan& command, const ClosingPlan& now)
{
    const QString rule = QStringLiteral("R-M10");
    const auto unseen = std::count_if(now.openTasks.cbegin(), now.openTasks.cend(),
                                      [&](const TaskAllocated& task) { return !fateOf(task.task, command); });
    if (unseen > 0)
        return refuse(QStringLiteral("The plan still has open tasks. Say of each what became of it: done, moved or withdrawn."), rule);
    for (const ClosingTask& task : command.tasks) {
        if (task.fate != TaskFate::Done && !task.words)
            return refuse(QStringLiteral("Say why each task is moved or withdrawn."), rule);
        if (task.fate == TaskFate::Moved && !(task.to && now.openPlans.contains(*task.to)))
            return refuse(QStringLiteral("A moved task goes on in another open plan: say in which."), rule);
    }
    return {};
}

/// R-M10 "closing conditions are a site setting": each is met, or somebody says why the plan is closed all the same.
static Result<void> conditionsAreSeen(const ClosePlan& command, const ClosingPlan& now, QDate today)
{
    for (const ConditionState& state : conditionStates(now.conditions, today)) {
        const bool isAnswered = std::any_of(command.conditions.cbegin(), command.conditions.cend(),
                                            [&](const ConditionAnswered& answer) { return answer.condition == state.condition; });
        if (!state.met && !isAnswered)
            return refuse(QStringLiteral("This site asks before it closes a plan: %1. Answer it in a few words.").arg(state.sentence), QStringLiteral("R-M10"));
    }
    return {};
}

static Result<void> isApproved(const ClosePlan& command)
{
    if (!command.approved)
        return refuse(QStringLiteral("A plan is closed with the coordinator’s approval."), QStringLiteral("R-M10"));
    if (command.approvedBy && command.approvedBy->trimmed().isEmpty())
        return refuse(QStringLiteral("Who approved it? Write the coordinator’s name."), QStringLiteral("R-M10"));
    return {};
}

/// R-R4 "The plan gets a review before the release date, and cannot be closed without one."
static Result<void> owesNothing(const ClosingPlan& now, QDate today)
{
    if (now.owesReviewBeforeRelease)
        return refuse(QStringLiteral("The level was lowered because of prison: the review before the release comes first."),
                      QStringLiteral("R-R4"));
    for (const ReleaseAhead& release : now.releases)
        if (release.expectedOn >= today && !release.reviewed)
            return refuse(QStringLiteral("A release is expected on %1: the family comes back for a review before it, and then the plan may be closed.")
                              .arg(dayInWords(release.expectedOn)),
                          QStringLiteral("R-R4"));
    return {};
}

/// The facts for one task.
static void settle(Facts& facts, const TaskAllocated& task, const ClosingTask& fate)
{
    if (fate.fate == TaskFate::Done)
        facts.add(TaskEnded{task.plan, task.task, TaskState::Done, fate.words});
    else if (fate.fate == TaskFate::Moved)
        facts.add(movedTask(task, *fate.to, fate.words.value_or(Words())));
    else
        facts.add(TaskWithdrawn{task.plan, task.task, std::nullopt, fate.words.value_or(Words())});
}

static std::optional<QString> nameOf(const ClosePlan& command)
{
    return command.approvedBy ? std::optional(command.approvedBy->simplified()) : std::nullopt;
}

Result<Facts> decide(const ClosePlan& command, const ClosingPlan& now, const Context& context)
{
    return mustBeOpen(now.plan)
        .and_then([&] { return owesNothing(now, dateAt(context.at)); })
        .and_then([&] { return isSeenThrough(command, now); })
        .and_then([&] { return conditionsAreSeen(command, now, dateAt(context.at)); })
        .and_then([&] { return isApproved(command); })
        .map([&] {
            Facts facts;
            for (const TaskAllocated& task : now.openTasks)
                settle(facts, task, *fateOf(task.task, command));
            return facts.add(PlanClosed{command.plan, command.reason, nameOf(command), command.conditions});
        });
}

void apply(const PlanClosed& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE plan SET closed_at = ?, closed_because = ?, approved_by = ? WHERE id = ?"),
               values(stamp.at, fact.reason, fact.approvedBy, fact.plan));
}

QString describe(const PlanClosed&)
{
    return QStringLiteral("The plan was closed.");
}

} // namespace tepu
