// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record/scopes_of_plans.h"

namespace tepu {

QVector<Uuid> scopesOfPlans(const Tables& tables, const QVector<PlanId>& plans)
{
    QVector<Uuid> scopes;
    for (const PlanId& plan : plans)
        for (const QString& scope : tables.column<QString>(QStringLiteral(R"(
            WITH RECURSIVE one(plan) AS (SELECT ?1 UNION SELECT j.plan FROM plan_joined j JOIN one ON j.into_plan = one.plan)
            SELECT plan FROM one UNION SELECT episode FROM plan_episode WHERE plan = ?1 UNION SELECT release FROM plan_release WHERE plan = ?1
            UNION SELECT person FROM plan_member WHERE plan = ?1 UNION SELECT person FROM plan_role WHERE plan = ?1
            UNION SELECT tp.person FROM task_person tp JOIN task t ON t.id = tp.task WHERE t.plan = ?1)"),
                                                           values(plan)))
            if (const auto id = Uuid::fromString(scope); id && !scopes.contains(*id))
                scopes.append(*id);
    return scopes;
}

PlanId standingPlan(const Tables& tables, PlanId plan)
{
    QSet<PlanId> passed;
    while (!passed.contains(plan)) {
        passed.insert(plan);
        plan = tables.one<PlanId>(QStringLiteral("SELECT into_plan FROM plan_joined WHERE plan = ?"), values(plan)).value_or(plan);
    }
    return plan;
}

std::optional<PlanId> planCalled(const Tables& tables, const QString& word)
{
    auto plan = tables.one<PlanId>(QStringLiteral("SELECT id FROM plan WHERE id = ?1 OR number = ?1"), values(word));
    return plan ? std::optional(standingPlan(tables, *plan)) : plan;
}

QVector<PlanId> plansOnList(const Tables& tables, const MeetingId& meeting)
{
    return tables.column<PlanId>(QStringLiteral("SELECT DISTINCT plan FROM agenda_case WHERE meeting = ? ORDER BY plan"), values(meeting));
}

} // namespace tepu
