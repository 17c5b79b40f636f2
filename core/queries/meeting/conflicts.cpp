// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/conflicts.h"

namespace tepu {

QVector<ConflictRow> conflicts(const Tables& tables, const MeetingId& meeting)
{
    return tables.ask<ConflictRow>(
        QStringLiteral(
            "WITH listed AS (SELECT c.id, c.plan, c.meeting, row_number() OVER (ORDER BY c.position, c.id) AS position "
            "FROM agenda_case c WHERE c.meeting = ? AND c.left_off_at IS NULL) "
            "SELECT listed.id, listed.position, plan.family_name, k.agency, coalesce(agency.mark, k.agency), k.who, "
            "k.declared_at, k.confirmed_out_at, "
            "EXISTS(SELECT 1 FROM attendance a WHERE a.meeting = listed.meeting AND a.agency = k.agency AND a.who = k.who "
            "AND a.left_at IS NULL) "
            "FROM listed JOIN conflict k ON k.case_id = listed.id JOIN plan ON plan.id = listed.plan "
            "LEFT JOIN agency ON agency.code = k.agency ORDER BY listed.position, agency.position, k.who"),
        values(meeting));
}

} // namespace tepu
