// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/task/subjects.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-D3 "Any other task carries the timeframe that the table sets": another one, for a stated reason where it is later.
struct AgreeDeadline {
    static constexpr auto name = "AgreeDeadline";
    TaskId task;
    Instant due;
    std::optional<Words> because = {};

    static constexpr auto fields()
    {
        using C = AgreeDeadline;
        return Fields{field("task", &C::task), field("due", &C::due), field("because", &C::because)};
    }
};

struct DeadlineAgreed {
    static constexpr auto kind = "DeadlineAgreed";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;
    Instant from;
    Instant due;
    std::optional<Words> because;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("deadline of %1").arg(task.toString()), -due.time_since_epoch().count()}}; }
    static constexpr auto fields()
    {
        using F = DeadlineAgreed;
        return Fields{field("plan", &F::plan), field("task", &F::task), field("from", &F::from), field("due", &F::due),
                      safetyField("because", &F::because)};
    }
};

TaskNow subjectOf(const AgreeDeadline& command, const Tables& tables);
Result<Facts> decide(const AgreeDeadline& command, const TaskNow& now, const Context& context);
void apply(const DeadlineAgreed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const DeadlineAgreed& fact);

} // namespace tepu
