// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/task/subjects.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// What a task waited for has come: somebody said that it is safe, or the event is there (R-T6).
struct LetTaskGo {
    static constexpr auto name = "LetTaskGo";
    TaskId task;
    std::optional<QString> saidSafeBy; ///< code of the agency that says so
    std::optional<Words> because;
    std::optional<Instant> due; ///< where its time went by while it waited (R-D3)

    static constexpr auto fields()
    {
        using C = LetTaskGo;
        return Fields{field("task", &C::task), field("said_safe_by", &C::saidSafeBy), field("because", &C::because),
                      field("due", &C::due)};
    }
};

struct TaskLetGo {
    static constexpr auto kind = "TaskLetGo";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;
    Instant due;
    std::optional<QString> saidSafeBy;
    std::optional<Words> because;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("task %1").arg(task.toString()), 1}}; }
    static constexpr auto fields()
    {
        using F = TaskLetGo;
        return Fields{field("plan", &F::plan), field("task", &F::task), field("due", &F::due),
                      field("said_safe_by", &F::saidSafeBy), safetyField("because", &F::because)};
    }
};

/// A task that waits, and the holds on the people whom it reaches.
struct WaitingTask {
    TaskNow task;
    QVector<QString> askFirst; ///< per hold: the agency to ask; empty: the hold must be lifted
};

WaitingTask subjectOf(const LetTaskGo& command, const Tables& tables);
Result<Facts> decide(const LetTaskGo& command, const WaitingTask& now, const Context& context);
void apply(const TaskLetGo& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TaskLetGo& fact);

} // namespace tepu
