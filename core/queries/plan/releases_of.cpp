// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/releases_of.h"

#include "core/queries/plan/one_person.h"

namespace tepu {

QVector<ReleaseView> releasesOf(const Tables& tables, const PlanId& plan)
{
    return tables.ask<ReleaseView>(
        QStringLiteral("SELECT r.id, trim(coalesce(p.given_names, '') || ' ' || coalesce(p.family_name, '')), r.kind, r.expected_on, "
                       "coalesce(r.conditions, '[]'), nullif(r.release_address, ''), coalesce(r.victim_protected_address, 0), "
                       "nullif(r.risk_note, ''), r.received_at "
                       "FROM plan_release pr JOIN release_now r ON r.id = pr.release LEFT JOIN person p ON p.id = %1 "
                       "WHERE pr.plan = ?1 ORDER BY r.expected_on DESC, r.id")
            .arg(faceOn(QStringLiteral("?1"), QStringLiteral("r.person"))),
        values(plan));
}

} // namespace tepu
