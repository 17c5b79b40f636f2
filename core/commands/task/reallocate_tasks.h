// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/task/allocate_task.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-T3 "their open tasks are listed at once and re-allocated": all open tasks of an agency, or of one person there, or those that are
/// named, go to others in one act. All of them, or none.
struct ReallocateTasks {
    static constexpr auto name = "ReallocateTasks";
    QString agency;                  ///< whose they are
    std::optional<Words> who = {};   ///< only those of this person
    QVector<TaskId> tasks = {};      ///< only these
    std::optional<QString> to = {};  ///< the agency that answers for them now; nothing: the same
    std::optional<Words> worker = {};
    Words because;

    static constexpr auto fields()
    {
        using C = ReallocateTasks;
        return Fields{field("agency", &C::agency), field("who", &C::who), field("tasks", &C::tasks).orDefault(), field("to", &C::to),
                      field("worker", &C::worker), field("because", &C::because)};
    }
};

/// One task went to others. They have not been told until somebody tells them.
struct TaskReallocated {
    static constexpr auto kind = "TaskReallocated";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;
    QString from;
    QString agency;
    std::optional<bool> told; ///< nothing: the agency is at the table and has not spoken
    std::optional<Words> worker;
    Words because;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("who answers for %1").arg(task.toString())}}; }
    static constexpr auto fields()
    {
        using F = TaskReallocated;
        return Fields{field("plan", &F::plan),     field("task", &F::task),           field("from", &F::from),
                      field("agency", &F::agency), field("told", &F::told),           safetyField("worker", &F::worker),
                      safetyField("because", &F::because)};
    }
};

/// A task that may go to others, and what its rules look at; of the tasks that go with it nothing is counted.
struct MovingTask {
    TaskId task;
    PlanId plan;
    QString number; ///< of its plan
    PlannedTask planned;
    TaskSurroundings around;
};

struct Reallocating {
    QVector<MovingTask> tasks;
    QVector<TaskId> unknown; ///< named, and no open task of this agency
    bool toIsKnown = false;
    bool workerIsGone = false;
    QHash<MeetingId, QVector<QString>> present;
};

Reallocating subjectOf(const ReallocateTasks& command, const Tables& tables);
Result<Facts> decide(const ReallocateTasks& command, const Reallocating& now, const Context& context);
void apply(const TaskReallocated& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TaskReallocated& fact);

} // namespace tepu
