// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/task/subjects.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-T4 "The outcome of a task goes back to the table and on to the frontline worker named in it": somebody has told them.
struct PassOnOutcome {
    static constexpr auto name = "PassOnOutcome";
    TaskId task;
    Words to;

    static constexpr auto fields() { return Fields{field("task", &PassOnOutcome::task), field("to", &PassOnOutcome::to)}; }
};

struct OutcomePassedOn {
    static constexpr auto kind = "OutcomePassedOn";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;
    Words to;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("whom the outcome of %1 reached").arg(task.toString())}}; }
    static constexpr auto fields()
    {
        using F = OutcomePassedOn;
        return Fields{field("plan", &F::plan), field("task", &F::task), safetyField("to", &F::to)};
    }
};

TaskNow subjectOf(const PassOnOutcome& command, const Tables& tables);
Result<Facts> decide(const PassOnOutcome& command, const TaskNow& now, const Context& context);
void apply(const OutcomePassedOn& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const OutcomePassedOn& fact);

} // namespace tepu
