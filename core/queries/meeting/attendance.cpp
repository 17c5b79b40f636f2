// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/attendance.h"

namespace tepu {

/// R-M6 "A missing core agency is shown and recorded". Somebody who only observes does not speak for an agency.
QVector<AttendanceRow> attendance(const Tables& tables, const MeetingId& meeting)
{
    return tables.ask<AttendanceRow>(
        QStringLiteral(
            "WITH sitting AS (SELECT meeting.id AS meeting, agency.*, CASE meeting.kind WHEN 'sam' THEN core_sam ELSE core_icm END AS core, "
            "EXISTS(SELECT 1 FROM attendance a WHERE a.meeting = meeting.id AND a.agency = agency.code "
            "AND a.left_at IS NULL AND NOT a.observer) AS here FROM meeting CROSS JOIN agency WHERE meeting.id = ?) "
            "SELECT coalesce(s.code, a.agency), coalesce(s.name, a.agency), coalesce(s.mark, a.agency), "
            "coalesce(s.core, 0), coalesce(s.core AND NOT s.here, 0), a.who, coalesce(a.observer, 0), a.arrived_at, "
            "a.leaves_at, a.left_at "
            "FROM sitting s LEFT JOIN attendance a ON a.agency = s.code AND a.meeting = s.meeting "
            "WHERE a.who IS NOT NULL OR s.core ORDER BY s.position, a.arrived_at, a.who"),
        values(meeting));
}

QVector<PresenceRow> presentAt(const Tables& tables, const CaseId& caseId)
{
    return tables.ask<PresenceRow>(
        QStringLiteral("SELECT p.agency, coalesce(agency.mark, p.agency), p.who FROM presence p "
                       "LEFT JOIN agency ON agency.code = p.agency WHERE p.case_id = ? ORDER BY agency.position, p.who"),
        values(caseId));
}

} // namespace tepu
