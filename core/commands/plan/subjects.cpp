// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/subjects.h"

namespace tepu {

PlanNow planNow(const Tables& tables, const PlanId& plan)
{
    return tables
        .askOne<PlanNow>(QStringLiteral("SELECT id, number, level, lead, closed_at, coalesce(under_icm, 0), 1, "
                                        "(SELECT o.number FROM plan_joined j JOIN plan o ON o.id = j.into_plan WHERE j.plan = plan.id) "
                                        "FROM plan WHERE id = ?"),
                         values(plan))
        .value_or(PlanNow());
}

Result<void> mustBeKnown(const PlanNow& plan)
{
    if (!plan.isKnown)
        return refuse(QStringLiteral("There is no such plan."));
    return {};
}

Result<void> mustBeOpen(const PlanNow& plan)
{
    if (plan.isKnown && plan.joinedInto)
        return refuse(QStringLiteral("Plan %1 was joined with %2, which goes on. Work on that one, or part the two first.")
                          .arg(plan.number, *plan.joinedInto),
                      QStringLiteral("R-M12"));
    if (plan.isKnown && plan.closedAt)
        return refuse(QStringLiteral("Plan %1 is closed. Open it again first.").arg(plan.number), QStringLiteral("R-M10"));
    return mustBeKnown(plan);
}

QVector<QString> peopleAtTable(const Tables& tables, const MeetingId& meeting, const PlanId& plan)
{
    return tables.column<QString>(
        QStringLiteral("SELECT coalesce(a.mark, t.agency) || ' ' || t.who FROM attendance t "
                       "LEFT JOIN agency a ON a.code = t.agency WHERE t.meeting = ? AND t.arrived_at IS NOT NULL "
                       "AND t.left_at IS NULL AND NOT EXISTS(SELECT 1 FROM conflict k JOIN agenda_case c ON c.id = k.case_id "
                       "WHERE c.meeting = t.meeting AND c.plan = ? AND k.agency = t.agency AND k.who = t.who "
                       "AND k.confirmed_out_at IS NOT NULL) ORDER BY a.position, t.who"),
        values(meeting, plan));
}

} // namespace tepu
