// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/wrap_up.h"

#include "core/queries/meeting/level_then.h"

namespace tepu {

std::optional<DayInFigures> dayInFigures(const Tables& tables, const MeetingId& meeting)
{
    return tables.askOne<DayInFigures>(
        QStringLiteral(
            "WITH asked(meeting) AS (VALUES(?)), listed AS (SELECT c.*, %1 AS level FROM asked JOIN meeting ON meeting.id = asked.meeting "
            "JOIN agenda_case c ON c.meeting = meeting.id LEFT JOIN plan ON plan.id = c.plan), "
            "kept AS (SELECT * FROM listed WHERE left_off_at IS NULL), "
            "done AS (SELECT * FROM kept WHERE state IN ('decided', 'catching_up')), "
            "matter AS (SELECT DISTINCT case_matter.matter, case_matter.kind FROM kept JOIN case_matter ON case_id = kept.id) "
            "SELECT (SELECT count(*) FROM kept), (SELECT count(*) FROM kept WHERE opened_at IS NOT NULL), "
            "(SELECT count(*) FROM done), "
            "(SELECT count(*) FROM done WHERE level = 'high'), (SELECT count(*) FROM done WHERE level = 'medium'), "
            "(SELECT count(*) FROM done WHERE level = 'low'), "
            "(SELECT count(*) FROM done WHERE outcome = 'closed'), "
            "(SELECT count(*) FROM done WHERE outcome = 'no_further_action'), "
            "(SELECT count(*) FROM done WHERE outcome = 'low_to_lrr'), "
            "(SELECT count(*) FROM kept WHERE state = 'carried_over'), "
            "(SELECT count(*) FROM kept WHERE state NOT IN ('decided', 'carried_over')), "
            "(SELECT count(*) FROM listed WHERE left_off_at IS NOT NULL), "
            "(SELECT count(*) FROM matter WHERE kind = 'episode'), (SELECT count(*) FROM matter WHERE kind = 'release'), "
            "(SELECT count(*) FROM matter WHERE kind = 'review'), (SELECT count(*) FROM task WHERE task.meeting = asked.meeting), "
            "(SELECT count(DISTINCT agency) FROM attendance a WHERE a.meeting = asked.meeting), "
            "(SELECT count(*) FROM attendance a WHERE a.meeting = asked.meeting), "
            "opened_at, closed_at, break_seconds FROM asked JOIN meeting ON meeting.id = asked.meeting")
            .arg(levelThen()),
        values(meeting));
}

QVector<AddendumRow> addenda(const Tables& tables, const MeetingId& meeting)
{
    return tables.ask<AddendumRow>(
        QStringLiteral("SELECT at, words, earlier FROM addendum WHERE meeting = ? ORDER BY at, command"), values(meeting));
}

QVector<SlipRow> changedSinceSent(const Tables& tables, const MeetingId& meeting)
{
    return tables.ask<SlipRow>(
        QStringLiteral(
            "WITH kept AS (SELECT id, row_number() OVER (ORDER BY position, id) AS place FROM agenda_case "
            "WHERE meeting = ? AND left_off_at IS NULL) "
            "SELECT c.id, coalesce(kept.place, 0), plan.number, plan.family_name, c.left_off_at IS NOT NULL, "
            "coalesce(c.left_off_at, c.added_at) "
            "FROM agenda_case c JOIN meeting ON meeting.id = c.meeting JOIN plan ON plan.id = c.plan "
            "LEFT JOIN kept ON kept.id = c.id "
            "WHERE c.meeting = ? AND ((c.added_at > meeting.sent_at AND c.left_off_at IS NULL) "
            "OR (c.added_at <= meeting.sent_at AND c.left_off_at > meeting.sent_at)) ORDER BY 6, c.id"),
        values(meeting, meeting));
}

} // namespace tepu
