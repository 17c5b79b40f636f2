// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/task/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-T2 "*allocated, agency absent: not yet told*"
struct MarkNotYetTold {
    static constexpr auto name = "MarkNotYetTold";
    TaskId task;

    static constexpr auto fields() { return Fields{field("task", &MarkNotYetTold::task)}; }
};

struct TaskNotYetTold {
    static constexpr auto kind = "TaskNotYetTold";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("agreement to %1").arg(task.toString()), 1}}; }
    static constexpr auto fields()
    {
        return Fields{field("plan", &TaskNotYetTold::plan), field("task", &TaskNotYetTold::task)};
    }
};

TaskNow subjectOf(const MarkNotYetTold& command, const Tables& tables);
Result<Facts> decide(const MarkNotYetTold& command, const TaskNow& now, const Context& context);
void apply(const TaskNotYetTold& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TaskNotYetTold& fact);

} // namespace tepu
