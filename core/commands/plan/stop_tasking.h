// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/commands/plan/tasking_now.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// C7 "Record out-of-area families with 'no further tasking' and reason": no agency is tasked for this family until it is lifted.
struct StopTasking {
    static constexpr auto name = "StopTasking";
    PlanId plan;
    Words because;

    static constexpr auto fields() { return Fields{field("plan", &StopTasking::plan), field("because", &StopTasking::because)}; }
};

struct TaskingStopped {
    static constexpr auto kind = "TaskingStopped";
    static constexpr int version = 1;
    PlanId plan;
    Words because;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("whether it is tasked")}}; }
    static constexpr auto fields()
    {
        return Fields{field("plan", &TaskingStopped::plan), safetyField("because", &TaskingStopped::because)};
    }
};

Tasking subjectOf(const StopTasking& command, const Tables& tables);
Result<Facts> decide(const StopTasking& command, const Tasking& now, const Context& context);
void apply(const TaskingStopped& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TaskingStopped& fact);

} // namespace tepu
