// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/facts.h"
#include "core/domain/risk.h"
#include "core/rules/site_calendar.h"
#include "core/rules/tasks/timeframe.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-D1 "the shown deadline follows the chosen level and is fixed when the case is decided".
struct DeadlineFollowed {
    static constexpr auto kind = "DeadlineFollowed";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;
    std::optional<RiskLevel> level;
    Instant due;
    bool fixed = false;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("deadline of %1").arg(task.toString()), -due.time_since_epoch().count()}}; }
    static constexpr auto fields()
    {
        using F = DeadlineFollowed;
        return Fields{field("plan", &F::plan), field("task", &F::task), field("level", &F::level), field("due", &F::due),
                      field("fixed", &F::fixed)};
    }
};

/// R-D4 "Every re-dating is in the journal and shown on the task."
struct TaskRedated {
    static constexpr auto kind = "TaskRedated";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;
    Instant from;
    Instant due;
    RiskLevel level = RiskLevel::High;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("deadline of %1").arg(task.toString()), -due.time_since_epoch().count()}}; }
    static constexpr auto fields()
    {
        using F = TaskRedated;
        return Fields{field("plan", &F::plan), field("task", &F::task), field("from", &F::from), field("due", &F::due),
                      field("level", &F::level)};
    }
};

/// An open task that R-D1 binds, with what its deadline is made from.
struct InitialContact {
    TaskId task;
    Instant allocatedAt;
    std::optional<Instant> asked;
    bool hasReason = false;
    Instant due;
    bool fixed = false;

    static constexpr auto fields()
    {
        using R = InitialContact;
        return Fields{field("task", &R::task), field("allocated_at", &R::allocatedAt), field("asked", &R::asked),
                      field("has_reason", &R::hasReason), field("due", &R::due), field("fixed", &R::fixed)};
    }
};

QVector<InitialContact> initialContactsOf(const Tables& tables, const PlanId& plan);

/// A plan's level moves; nothing before: none was chosen yet.
struct LevelMove {
    PlanId plan;
    std::optional<RiskLevel> from;
    RiskLevel to = RiskLevel::High;
    Instant at;
};

/// Deadlines not yet fixed follow the level (R-D1); fixed ones are re-dated where it rises (R-D4).
Result<Facts> deadlinesAfter(const LevelMove& move, const QVector<InitialContact>& contacts, const SiteCalendar& calendar);

/// Fixes the deadlines of a decided case at its level; no level counts as High, the safer side.
Result<Facts> fixedTasks(const PlanId& plan, std::optional<RiskLevel> level, const QVector<InitialContact>& contacts,
                         const SiteCalendar& calendar);

void apply(const DeadlineFollowed& fact, const Stamp& stamp, TableWriter& tables);
void apply(const TaskRedated& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const DeadlineFollowed& fact);
QString describe(const TaskRedated& fact);

} // namespace tepu
