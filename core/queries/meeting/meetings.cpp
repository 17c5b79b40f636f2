// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/meetings.h"

namespace tepu {

static const auto meetingColumns = QStringLiteral(
    "SELECT id, kind, date, state, made_at, sent_at, opened_at, closed_at, break_since, back_at, break_seconds, "
    "confidentiality_at, head, "
    "(SELECT count(*) FROM agenda_case WHERE meeting = meeting.id AND left_off_at IS NULL), "
    "(SELECT count(*) FROM agenda_case WHERE meeting = meeting.id AND left_off_at IS NULL "
    "AND state IN ('decided', 'catching_up', 'carried_over')), "
    "(SELECT count(*) FROM attendance WHERE meeting = meeting.id AND observer AND left_at IS NULL) FROM meeting ");

QVector<MeetingRow> meetings(const Tables& tables)
{
    return tables.ask<MeetingRow>(meetingColumns + QStringLiteral("ORDER BY date DESC, made_at DESC, id DESC"));
}

std::optional<MeetingRow> meetingRow(const Tables& tables, const MeetingId& meeting)
{
    return tables.askOne<MeetingRow>(meetingColumns + QStringLiteral("WHERE id = ?"), values(meeting));
}

std::optional<MeetingRow> meetingNow(const Tables& tables)
{
    return tables.askOne<MeetingRow>(
        meetingColumns + QStringLiteral("WHERE state <> 'closed' "
                                        "ORDER BY state IN ('open', 'on_break') DESC, made_at DESC, id DESC LIMIT 1"));
}

} // namespace tepu
