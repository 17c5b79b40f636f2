// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/task/subjects.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-T2 "done, could not be done (circumstances changed / not undertaken, with reason)"
struct EndTask {
    static constexpr auto name = "EndTask";
    TaskId task;
    TaskState state = TaskState::Done;
    std::optional<Words> outcome;

    static constexpr auto fields()
    {
        return Fields{field("task", &EndTask::task), field("state", &EndTask::state), field("outcome", &EndTask::outcome)};
    }
};

struct TaskEnded {
    static constexpr auto kind = "TaskEnded";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;
    TaskState state = TaskState::Done;
    std::optional<Words> outcome;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("task %1").arg(task.toString())}}; }
    static constexpr auto fields()
    {
        using F = TaskEnded;
        return Fields{field("plan", &F::plan), field("task", &F::task), field("state", &F::state),
                      safetyField("outcome", &F::outcome)};
    }
};

TaskNow subjectOf(const EndTask& command, const Tables& tables);
Result<Facts> decide(const EndTask& command, const TaskNow& now, const Context& context);
void apply(const TaskEnded& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TaskEnded& fact);

} // namespace tepu
