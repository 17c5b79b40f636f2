// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/lines.h"

namespace tepu {

static const auto lineColumns =
    QStringLiteral("SELECT l.id, l.at, l.agency, coalesce(a.mark, l.agency, ''), coalesce(a.name, l.agency, ''), l.words, "
                   "l.source, l.side, l.victim_only, l.known_to_perpetrator, l.edits, l.meeting "
                   "FROM line l LEFT JOIN agency a ON a.code = l.agency WHERE l.moved_to IS NULL ");

QVector<LineRow> said(const Tables& tables, const PlanId& plan, const MeetingId& meeting)
{
    return tables.ask<LineRow>(lineColumns + QStringLiteral("AND l.plan = ? AND l.meeting = ? ORDER BY l.at, l.id"),
                               values(plan, meeting));
}

QVector<LineRow> agenciesKnow(const Tables& tables, const PlanId& plan)
{
    return tables.ask<LineRow>(
        lineColumns + QStringLiteral("AND l.plan = ? AND l.agency IS NOT NULL ORDER BY a.position, l.agency, l.at DESC, l.id DESC"),
        values(plan));
}

QVector<StandingLineRow> standingLines(const Tables& tables, const PlanId& plan)
{
    return tables.ask<StandingLineRow>(
        QStringLiteral("WITH both(kind, place) AS (VALUES('wishes', 1), ('following_up', 2)) "
                       "SELECT both.kind, coalesce(s.words, ''), coalesce(s.speaks, ''), s.at FROM both "
                       "LEFT JOIN standing_line s ON s.kind = both.kind AND s.plan = ? ORDER BY both.place"),
        values(plan));
}

} // namespace tepu
