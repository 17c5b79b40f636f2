// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/tasking_now.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Lifts "no further tasking": there is something to do for this family after all.
struct ResumeTasking {
    static constexpr auto name = "ResumeTasking";
    PlanId plan;
    Words because;

    static constexpr auto fields() { return Fields{field("plan", &ResumeTasking::plan), field("because", &ResumeTasking::because)}; }
};

struct TaskingResumed {
    static constexpr auto kind = "TaskingResumed";
    static constexpr int version = 1;
    PlanId plan;
    Words because;

    Scope scope() const { return Scope::of(plan); }
    /// Where two seats had not seen each other, the family can be tasked until somebody settles it.
    QVector<Change> changes() const { return {{QStringLiteral("whether it is tasked"), 1}}; }
    static constexpr auto fields()
    {
        return Fields{field("plan", &TaskingResumed::plan), safetyField("because", &TaskingResumed::because)};
    }
};

Tasking subjectOf(const ResumeTasking& command, const Tables& tables);
Result<Facts> decide(const ResumeTasking& command, const Tasking& now, const Context& context);
void apply(const TaskingResumed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TaskingResumed& fact);

} // namespace tepu
