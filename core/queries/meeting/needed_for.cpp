// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/needed_for.h"

namespace tepu {

QVector<NeededForRow> neededFor(const Tables& tables, const MeetingId& meeting, const QString& agency)
{
    return tables.ask<NeededForRow>(
        QStringLiteral(
            "WITH asked(meeting, agency) AS (VALUES(?, ?)), need AS (SELECT c.id, row_number() OVER (ORDER BY c.position, c.id) AS position, plan.family_name, c.state, "
            "(SELECT count(*) FROM task WHERE task.plan = c.plan AND asked.agency IN (task.agency, task.second_agency) "
            "AND task.state IN ('allocated', 'accepted', 'held', 'in_progress')) AS open_tasks, "
            "EXISTS(SELECT 1 FROM line WHERE line.plan = c.plan AND line.meeting = c.meeting AND line.agency = asked.agency "
            "AND line.moved_to IS NULL) AS holds "
            "FROM asked JOIN agenda_case c ON c.meeting = asked.meeting JOIN plan ON plan.id = c.plan WHERE c.left_off_at IS NULL) "
            "SELECT * FROM need WHERE state NOT IN ('decided', 'catching_up', 'carried_over') "
            "AND (open_tasks > 0 OR holds) ORDER BY position"),
        values(meeting, agency));
}

} // namespace tepu
