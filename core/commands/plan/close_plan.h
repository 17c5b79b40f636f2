// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/commands/task/allocate_task.h"
#include "core/domain/closing.h"
#include "core/queries/plan/closing_of.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M10 "open tasks shown one by one (done, moved, withdrawn)"
enum class TaskFate { Done, Moved, Withdrawn };

template <>
struct Vocabulary<TaskFate> {
    static constexpr std::array words{Word{TaskFate::Done, "done"}, Word{TaskFate::Moved, "moved"},
                                      Word{TaskFate::Withdrawn, "withdrawn"}};
};

/// What became of one open task of a plan that closes.
struct ClosingTask {
    TaskId task;
    TaskFate fate = TaskFate::Done;
    std::optional<Words> words;
    std::optional<PlanId> to; ///< of a moved one: the plan in which it goes on

    static constexpr auto fields()
    {
        using C = ClosingTask;
        return Fields{field("task", &C::task), field("fate", &C::fate), field("words", &C::words), field("to", &C::to)};
    }
};

/// Closes a plan: why, what became of each open task, and that the coordinator approved (R-M10).
struct ClosePlan {
    static constexpr auto name = "ClosePlan";
    PlanId plan;
    Words reason;
    bool approved = false;
    QVector<ClosingTask> tasks;
    std::optional<QString> approvedBy = {};     ///< the coordinator, by name
    QVector<ConditionAnswered> conditions = {}; ///< of the site's conditions those that are not met

    static constexpr auto fields()
    {
        using C = ClosePlan;
        return Fields{field("plan", &C::plan),   field("reason", &C::reason), field("approved", &C::approved).orDefault(),
                      field("tasks", &C::tasks), field("approved_by", &C::approvedBy), field("conditions", &C::conditions).orDefault()};
    }
};

struct PlanClosed {
    static constexpr auto kind = "PlanClosed";
    static constexpr int version = 1;
    PlanId plan;
    std::optional<Words> reason; ///< nothing: it was told without one
    std::optional<QString> approvedBy = {};
    QVector<ConditionAnswered> conditions = {};

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("whether it is open")}}; }
    static constexpr auto fields()
    {
        using F = PlanClosed;
        return Fields{field("plan", &F::plan), safetyField("reason", &F::reason), field("approved_by", &F::approvedBy),
                      safetyField("conditions", &F::conditions).orDefault()};
    }
};

/// What still hangs on a plan.
struct ClosingPlan {
    PlanNow plan;
    QVector<TaskAllocated> openTasks;   ///< as they stand now
    QSet<PlanId> openPlans;             ///< where tasks may go on
    bool owesReviewBeforeRelease = false; ///< R-R4
    QVector<ReleaseAhead> releases;
    ClosingConditions conditions;
};

ClosingPlan subjectOf(const ClosePlan& command, const Tables& tables);
Result<Facts> decide(const ClosePlan& command, const ClosingPlan& now, const Context& context);
void apply(const PlanClosed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PlanClosed& fact);

} // namespace tepu
