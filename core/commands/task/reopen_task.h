// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/commands/task/subjects.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// A task that was ended by mistake is open again, with the deadline that it had. The wrong ending stays in the record.
struct ReopenTask {
    static constexpr auto name = "ReopenTask";
    TaskId task;
    Words because;

    static constexpr auto fields() { return Fields{field("task", &ReopenTask::task), field("because", &ReopenTask::because)}; }
};

struct TaskReopened {
    static constexpr auto kind = "TaskReopened";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;
    Words because;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("task %1").arg(task.toString()), 2}}; }
    static constexpr auto fields()
    {
        using F = TaskReopened;
        return Fields{field("plan", &F::plan), field("task", &F::task), safetyField("because", &F::because)};
    }
};

/// A task that has ended, and its plan.
struct EndedTask {
    TaskNow task;
    PlanNow plan;
    bool goesOnElsewhere = false; ///< R-M10 "moved"
};

EndedTask subjectOf(const ReopenTask& command, const Tables& tables);
Result<Facts> decide(const ReopenTask& command, const EndedTask& now, const Context& context);
void apply(const TaskReopened& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TaskReopened& fact);

} // namespace tepu
