// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record/scopes_of_plans.h"

namespace tepu {

QVector<Uuid> scopesOfPlans(const Tables& tables, const QVector<PlanId>& plans)
{
    QVector<Uuid> scopes;
    for (const PlanId& plan : plans)
        for (const QString& scope : tables.column<QString>(QStringLiteral(R"(
            SELECT ?1 UNION SELECT episode FROM plan_episode WHERE plan = ?1 UNION SELECT release FROM plan_release WHERE plan = ?1
            UNION SELECT person FROM plan_member WHERE plan = ?1 UNION SELECT person FROM plan_role WHERE plan = ?1
            UNION SELECT tp.person FROM task_person tp JOIN task t ON t.id = tp.task WHERE t.plan = ?1)"),
                                                           values(plan)))
            if (const auto id = Uuid::fromString(scope); id && !scopes.contains(*id))
                scopes.append(*id);
    return scopes;
}

std::optional<PlanId> planCalled(const Tables& tables, const QString& word)
{
    return tables.one<PlanId>(QStringLiteral("SELECT id FROM plan WHERE id = ?1 OR number = ?1"), values(word));
}

QVector<PlanId> plansOnList(const Tables& tables, const MeetingId& meeting)
{
    return tables.column<PlanId>(QStringLiteral("SELECT DISTINCT plan FROM agenda_case WHERE meeting = ? ORDER BY plan"), values(meeting));
}

} // namespace tepu
