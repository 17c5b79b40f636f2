// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/task/allocate_task.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// The tasks of a plan that somebody still has to do, as they stand now.
QVector<TaskAllocated> openTasks(const Tables& tables, const PlanId& plan);
/// A moved task begins anew in the other plan, with the same deadline.
Facts movedTask(const TaskAllocated& task, const PlanId& to, const Words& because);

/// An episode is no part of a plan any more: it went to the family that it is of.
struct EpisodeMovedAway {
    static constexpr auto kind = "EpisodeMovedAway";
    static constexpr int version = 1;
    PlanId plan;
    EpisodeId episode;
    PlanId to;

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = EpisodeMovedAway;
        return Fields{field("plan", &F::plan), field("episode", &F::episode), field("to", &F::to)};
    }
};

struct ReleaseMovedAway {
    static constexpr auto kind = "ReleaseMovedAway";
    static constexpr int version = 1;
    PlanId plan;
    ReleaseId release;
    PlanId to;

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = ReleaseMovedAway;
        return Fields{field("plan", &F::plan), field("release", &F::release), field("to", &F::to)};
    }
};

/// Somebody who was said to be on a plan is not: they were of the other family.
struct PersonLeftPlan {
    static constexpr auto kind = "PersonLeftPlan";
    static constexpr int version = 1;
    PlanId plan;
    PersonId person;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("role of %1").arg(person.toString())}}; }
    static constexpr auto fields()
    {
        return Fields{field("plan", &PersonLeftPlan::plan), field("person", &PersonLeftPlan::person)};
    }
};

/// An order is seen on another plan; it stays sealed for whom it protects.
struct OrderMoved {
    static constexpr auto kind = "OrderMoved";
    static constexpr int version = 1;
    PersonId protectedPerson; ///< whose scope it is
    OrderId order;
    PlanId plan; ///< from now on

    Scope scope() const { return Scope::of(protectedPerson); }
    QVector<Change> changes() const { return {{QStringLiteral("plan of order %1").arg(order.toString())}}; }
    static constexpr auto fields()
    {
        using F = OrderMoved;
        return Fields{field("protected", &F::protectedPerson), field("order", &F::order), field("plan", &F::plan)};
    }
};

void apply(const EpisodeMovedAway& fact, const Stamp& stamp, TableWriter& tables);
void apply(const ReleaseMovedAway& fact, const Stamp& stamp, TableWriter& tables);
void apply(const PersonLeftPlan& fact, const Stamp& stamp, TableWriter& tables);
void apply(const OrderMoved& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const EpisodeMovedAway& fact);
QString describe(const ReleaseMovedAway& fact);
QString describe(const PersonLeftPlan& fact);
QString describe(const OrderMoved& fact);

} // namespace tepu
