// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/linked_plans.h"

namespace tepu {

QVector<LinkedPlan> linkedPlans(const Tables& tables, const PlanId& plan)
{
    return tables.ask<LinkedPlan>(
        QStringLiteral("SELECT plan.id, plan.number, plan.family_name FROM plan WHERE plan.closed_at IS NULL AND plan.id <> ? "
                       "AND plan.id IN (SELECT there.plan FROM plan_told there WHERE there.person IN "
                       "(SELECT person FROM plan_member WHERE plan = ?)) ORDER BY plan.number, plan.id"),
        values(plan, plan));
}

} // namespace tepu
