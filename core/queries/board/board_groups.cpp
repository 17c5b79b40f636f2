// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/board/board.h"
#include "core/queries/board/board_conditions.h"

namespace tepu {

/// How the tasks of a board are counted by what they stand together by, and how the groups are named and ordered. Workers and plans:
/// whoever has the earliest deadline first.
static QString groupsBy(BoardGrouping grouping)
{
    switch (grouping) {
    case BoardGrouping::Agency:
        return QStringLiteral("counted AS (SELECT task.agency AS key, NULL AS worker, %1 GROUP BY task.agency) "
                              "SELECT key, coalesce(a.name, key), coalesce(a.mark, ''), n, late, earliest FROM counted "
                              "LEFT JOIN agency a ON a.code = key ORDER BY a.position IS NULL, a.position, key");
    case BoardGrouping::Worker:
        return QStringLiteral("counted AS (SELECT task.agency AS key, task.worker AS worker, %1 GROUP BY task.worker, task.agency) "
                              "SELECT key || '/' || coalesce(worker, ''), coalesce(worker, ''), coalesce(a.mark, key), n, late, earliest FROM counted "
                              "LEFT JOIN agency a ON a.code = key ORDER BY worker IS NULL, earliest, worker, key");
    case BoardGrouping::Plan:
        return QStringLiteral("counted AS (SELECT task.plan AS key, NULL AS worker, %1 GROUP BY task.plan ORDER BY 5, 1 LIMIT ?) "
                              "SELECT key, plan.family_name, plan.number, n, late, earliest FROM counted JOIN plan ON plan.id = key "
                              "ORDER BY earliest, key");
    case BoardGrouping::Deadline: break;
    }
    Q_UNREACHABLE();
}

static QVector<BoardGroup> groupsOfTime(const Tables& tables, BoardFilter filter, Instant now)
{
    const BoardQuestion question(tables, now);
    QVector<BoardGroup> groups;
    const auto add = [&](DeadlineBand band, const QString& condition, const Values& bound) {
        const auto group = tables.askOne<BoardGroup>(
            question.beginning()
                + QStringLiteral("SELECT ?, '', '', count(*), coalesce(sum(%1), 0), min(task.due) FROM asked CROSS JOIN task WHERE %2 AND %3")
                      .arg(taskIsOver(), boardShows(filter), condition),
            question.bound() + values(band) + bound);
        if (group && group->count > 0)
            groups.append(*group);
    };
    for (const BandSpan& span : deadlineBands(now))
        add(span.band, QStringLiteral("task.due >= ? AND task.due < ? AND NOT ") + taskIsHeld(), values(span.from, span.until));
    add(DeadlineBand::Held, QStringLiteral("task.ended_at IS NULL AND ") + taskIsHeld(), {});
    return groups;
}

QVector<BoardGroup> boardGroups(const Tables& tables, BoardFilter filter, BoardGrouping grouping, Instant now, int limit)
{
    if (grouping == BoardGrouping::Deadline)
        return groupsOfTime(tables, filter, now);
    const BoardQuestion question(tables, now);
    const QString counted = QStringLiteral("count(*) AS n, sum(%1) AS late, min(task.due) AS earliest FROM asked CROSS JOIN task WHERE %2")
                                .arg(taskIsOver(), boardShows(filter));
    const bool isLimitedInside = grouping == BoardGrouping::Plan;
    const QString sql = question.beginning() + QStringLiteral(", ") + groupsBy(grouping).arg(counted) + (isLimitedInside ? QString() : QStringLiteral(" LIMIT ?"));
    return tables.ask<BoardGroup>(sql, question.bound() + values(limit));
}

} // namespace tepu
