// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/room_agenda.h"

namespace tepu {

static bool isObserved(const Tables& tables, const MeetingId& meeting)
{
    return tables.one<int>(QStringLiteral("SELECT count(*) FROM attendance WHERE meeting = ? AND observer AND left_at IS NULL"),
                           values(meeting)).value_or(0) > 0;
}

QVector<RoomAgendaRow> roomAgenda(const Tables& tables, const MeetingId& meeting)
{
    QVector<RoomAgendaRow> rows = tables.ask<RoomAgendaRow>(
        QStringLiteral("SELECT c.id, row_number() OVER (ORDER BY c.position, c.id), plan.family_name, c.state, "
                       "CASE WHEN c.decided_at IS NOT NULL THEN plan.level END "
                       "FROM agenda_case c JOIN plan ON plan.id = c.plan "
                       "WHERE c.meeting = ? AND c.left_off_at IS NULL ORDER BY c.position, c.id"),
        values(meeting));
    if (isObserved(tables, meeting))
        for (RoomAgendaRow& row : rows)
            row.family = row.family.left(1) + u'.';
    return rows;
}

} // namespace tepu
