// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/task/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-T2 "*Agreed aloud by (name)*", when the tasks are read back.
struct AgreeTask {
    static constexpr auto name = "AgreeTask";
    TaskId task;
    QString by;

    static constexpr auto fields() { return Fields{field("task", &AgreeTask::task), field("by", &AgreeTask::by)}; }
};

struct TaskAgreed {
    static constexpr auto kind = "TaskAgreed";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;
    QString by;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("agreement to %1").arg(task.toString())}}; }
    static constexpr auto fields()
    {
        return Fields{field("plan", &TaskAgreed::plan), field("task", &TaskAgreed::task), field("by", &TaskAgreed::by)};
    }
};

TaskNow subjectOf(const AgreeTask& command, const Tables& tables);
Result<Facts> decide(const AgreeTask& command, const TaskNow& now, const Context& context);
void apply(const TaskAgreed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TaskAgreed& fact);

} // namespace tepu
