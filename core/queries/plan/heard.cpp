// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/heard.h"

namespace tepu {

QVector<HeardRow> heard(const Tables& tables, const PlanId& plan, const MeetingId& meeting)
{
    return tables.ask<HeardRow>(
        QStringLiteral(
            "WITH spoken AS MATERIALIZED (SELECT DISTINCT l.agency FROM line l WHERE l.plan = ?1 AND l.meeting = ?2 AND l.moved_to IS NULL), "
            "seen AS (SELECT a.code, a.mark, a.name, a.position, CASE WHEN a.code IN (SELECT agency FROM spoken) THEN 'heard' "
            "ELSE coalesce(h.state, 'not_yet_heard') END AS state, "
            "EXISTS(SELECT 1 FROM attendance t WHERE t.meeting = ?2 AND t.agency = a.code AND NOT t.observer "
            "AND t.arrived_at IS NOT NULL AND t.left_at IS NULL) AS present, "
            "coalesce((SELECT CASE m.kind WHEN 'icm' THEN a.core_icm ELSE a.core_sam END FROM meeting m WHERE m.id = ?2), 0) "
            "AS core, EXISTS(SELECT 1 FROM meeting m JOIN task t ON t.plan = ?1 WHERE m.id = ?2 AND m.kind = 'icm' AND t.ended_at IS NULL "
            "AND a.code IN (t.agency, t.second_agency)) AS at_work FROM agency a LEFT JOIN hearing h ON h.agency = a.code AND h.plan = ?1 AND h.meeting = ?2) "
            "SELECT code, mark, name, state, present, core FROM seen WHERE present OR core OR at_work OR state <> 'not_yet_heard' "
            "ORDER BY position"),
        values(plan, meeting));
}

} // namespace tepu
