// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/sharing/disclose.h"
#include "core/commands/task/subjects.h"

namespace tepu {

/// R-T2 "*allocated, agency absent: not yet told*": now it has been told, by telephone and between tables.
struct TellTask {
    static constexpr auto name = "TellTask";
    TaskId task;
    std::optional<Words> whom = {}; ///< who took it, by name

    static constexpr auto fields() { return Fields{field("task", &TellTask::task), field("whom", &TellTask::whom)}; }
};

struct TaskTold {
    static constexpr auto kind = "TaskTold";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;
    std::optional<Words> whom;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("agreement to %1").arg(task.toString())}}; }
    static constexpr auto fields()
    {
        return Fields{field("plan", &TaskTold::plan), field("task", &TaskTold::task), safetyField("whom", &TaskTold::whom)};
    }
};

/// The task, and the agency that hears of it.
struct TellingTask {
    TaskNow task;
    Agency agency;
    RecordId record;
};

TellingTask subjectOf(const TellTask& command, const Tables& tables);
Result<Facts> decide(const TellTask& command, const TellingTask& now, const Context& context);
void apply(const TaskTold& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TaskTold& fact);

} // namespace tepu
