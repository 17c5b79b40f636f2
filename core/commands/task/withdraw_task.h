// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/task/subjects.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-T2 "withdrawn (with reason)"
struct WithdrawTask {
    static constexpr auto name = "WithdrawTask";
    TaskId task;
    Words reason;

    static constexpr auto fields()
    {
        return Fields{field("task", &WithdrawTask::task), field("reason", &WithdrawTask::reason)};
    }
};

struct TaskWithdrawn {
    static constexpr auto kind = "TaskWithdrawn";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;
    std::optional<PlanId> movedTo; ///< R-M10 "moved": it goes on in another plan
    Words reason;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("task %1").arg(task.toString())}}; }
    static constexpr auto fields()
    {
        using F = TaskWithdrawn;
        return Fields{field("plan", &F::plan), field("task", &F::task), field("moved_to", &F::movedTo),
                      safetyField("reason", &F::reason)};
    }
};

TaskNow subjectOf(const WithdrawTask& command, const Tables& tables);
Result<Facts> decide(const WithdrawTask& command, const TaskNow& now, const Context& context);
void apply(const TaskWithdrawn& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TaskWithdrawn& fact);

} // namespace tepu
