// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/moved_things.h"

#include "core/commands/task/withdraw_task.h"

namespace tepu {

QVector<TaskAllocated> openTasks(const Tables& tables, const PlanId& plan)
{
    return tables.ask<TaskAllocated>(
        QStringLiteral("SELECT id, plan, category, agency, second_agency, people, initial_contact, state, level, 1, asked, due, "
                       "fixed, not_before, after_agency, after_task, if_event, agreed_by, told, not_alone, victim_only, words, "
                       "worker, route, safe_recipient, because, table_kind FROM task WHERE plan = ? AND ended_at IS NULL "
                       "ORDER BY allocated_at, id"),
        values(plan));
}

Facts movedTask(const TaskAllocated& task, const PlanId& to, const Words& because)
{
    TaskAllocated moved = task;
    moved.task = TaskId::fresh();
    moved.plan = to;
    moved.afterTask.reset();
    return Facts(TaskWithdrawn{task.plan, task.task, to, because}).add(moved);
}

void apply(const EpisodeMovedAway& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("DELETE FROM plan_episode WHERE plan = ? AND episode = ?"), values(fact.plan, fact.episode));
}

void apply(const ReleaseMovedAway& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("DELETE FROM plan_release WHERE plan = ? AND release = ?"), values(fact.plan, fact.release));
}

void apply(const PersonLeftPlan& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("DELETE FROM plan_role WHERE plan = ? AND person = ?"), values(fact.plan, fact.person));
}

void apply(const OrderMoved& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE court_order SET plan = ? WHERE id = ?"), values(fact.plan, fact.order));
}

QString describe(const EpisodeMovedAway&)
{
    return QStringLiteral("An episode went to the plan of another family.");
}

QString describe(const ReleaseMovedAway&)
{
    return QStringLiteral("A prison release went to the plan of another family.");
}

QString describe(const PersonLeftPlan&)
{
    return QStringLiteral("Somebody is not on the plan.");
}

QString describe(const OrderMoved&)
{
    return QStringLiteral("An order is seen on the plan of its family.");
}

} // namespace tepu
