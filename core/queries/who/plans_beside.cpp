// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/who/plans_beside.h"

namespace tepu {

QVector<PlansBesideRow> plansSharingSomebody(const Tables& tables)
{
    return tables.ask<PlansBesideRow>(QStringLiteral(R"(
        WITH listed(plan) AS (SELECT c.plan FROM agenda_case c WHERE c.left_off_at IS NULL AND c.meeting =
                (SELECT id FROM meeting WHERE state <> 'closed' ORDER BY date DESC, id DESC LIMIT 1)),
            standing(one, plan) AS MATERIALIZED (SELECT DISTINCT coalesce(w.one, t.person), t.plan FROM plan_told t
                JOIN plan ON plan.id = t.plan AND plan.closed_at IS NULL LEFT JOIN who w ON w.person = t.person),
            several(one) AS (SELECT one FROM standing GROUP BY one HAVING count(*) > 1),
            two(plan, other, one) AS (SELECT min(a.plan, b.plan), max(a.plan, b.plan), s.one FROM several s
                JOIN standing a ON a.one = s.one JOIN standing b ON b.one = s.one AND b.plan > a.plan)
        SELECT p.id, o.id, p.number, o.number, p.family_name, o.family_name,
            (SELECT json_group_array(name) FROM (SELECT trim(coalesce(n.given_names, '') || ' ' || coalesce(n.family_name, '')) AS name
                FROM two t JOIN person n ON n.id = t.one WHERE t.plan = pair.plan AND t.other = pair.other ORDER BY name)),
            NULL, '', p.id IN (SELECT plan FROM listed) OR o.id IN (SELECT plan FROM listed) AS on_list
        FROM (SELECT DISTINCT plan, other FROM two) pair
        JOIN plan a ON a.id = pair.plan JOIN plan b ON b.id = pair.other
        JOIN plan p ON p.id = CASE WHEN (a.started_at, a.number) <= (b.started_at, b.number) THEN a.id ELSE b.id END
        JOIN plan o ON o.id = CASE WHEN p.id = a.id THEN b.id ELSE a.id END
        ORDER BY on_list DESC, p.number, o.number)"));
}

QVector<PlansBesideRow> joinedPlans(const Tables& tables)
{
    return tables.ask<PlansBesideRow>(
        QStringLiteral("SELECT p.id, o.id, p.number, o.number, p.family_name, o.family_name, '[]', j.at, coalesce(j.because, ''), 0 "
                       "FROM plan_joined j JOIN plan p ON p.id = j.into_plan JOIN plan o ON o.id = j.plan ORDER BY j.at DESC, o.number"));
}

std::optional<PlansBesideRow> plansBeside(const Tables& tables, const PlanId& one, const PlanId& other)
{
    for (const PlansBesideRow& row : joinedPlans(tables))
        if ((row.plan == one && row.other == other) || (row.plan == other && row.other == one))
            return row;
    return tables.askOne<PlansBesideRow>(QStringLiteral("SELECT p.id, o.id, p.number, o.number, p.family_name, o.family_name, '[]', NULL, '', 0 "
                                                        "FROM plan p JOIN plan o ON o.id = ?2 WHERE p.id = ?1 AND p.id <> o.id"),
                                         values(one, other));
}

} // namespace tepu
