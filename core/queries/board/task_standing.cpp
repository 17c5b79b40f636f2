// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/board/task_standing.h"

#include "core/queries/site/gone.h"

namespace tepu {

namespace {

/// The agency comes with it: whether somebody has left is asked of both.
struct StandingRow : TaskStanding {
    QString agency;
    bool isOpenNow = false;
    static constexpr auto fields()
    {
        return TaskStanding::fields() + Fields{field("agency", &StandingRow::agency), field("is_open", &StandingRow::isOpenNow)};
    }
};

} // namespace

QHash<TaskId, TaskStanding> taskStandings(const Tables& tables, const QVector<TaskId>& tasks)
{
    const auto left = gone(tables);
    QHash<TaskId, TaskStanding> standings;
    for (const TaskId& task : tasks) {
        auto row = tables.askOne<StandingRow>(
            QStringLiteral("SELECT task.id, task.answer, task.answer_from, task.answer_words, task.answer_by, task.passed_on_to, "
                           "CASE WHEN h.agency = task.agency THEN coalesce(h.worker, '') ELSE coalesce(a.mark, h.agency) END, h.at, "
                           "coalesce(task.worker, task.agreed_by, ''), 0, task.agency, task.ended_at IS NULL FROM task "
                           "LEFT JOIN task_handover h ON h.rowid = (SELECT max(rowid) FROM task_handover WHERE task_handover.task = task.id) "
                           "LEFT JOIN agency a ON a.code = h.agency WHERE task.id = ?"),
            values(task));
        if (!row)
            continue;
        row->withSomebodyGone = row->isOpenNow && isGone(left, row->agency, row->with);
        standings.insert(task, *row);
    }
    return standings;
}

} // namespace tepu
