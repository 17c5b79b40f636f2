// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/board/board.h"
#include "core/queries/board/board_conditions.h"
#include "core/queries/today/today_sources.h"
#include "core/rules/code_words.h"

namespace tepu {

namespace {

constexpr auto dangerFirst = "CASE coalesce(plan.level, 'high') WHEN 'high' THEN 0 WHEN 'medium' THEN 1 ELSE 2 END";

} // namespace

static TodayLine lineOf(const BoardRow& task, TodayKind kind, Instant now)
{
    TodayLine line;
    line.kind = kind;
    line.timing = timingOfMoment(task.due, now);
    line.act = actFor(kind);
    line.plan = task.plan;
    line.number = task.number;
    line.familyName = task.familyName;
    line.level = task.level;
    line.agency = task.agency;
    line.secondAgency = task.secondAgency.value_or(QString());
    line.mark = task.mark;
    line.plain = codeWords(task.category);
    line.words = task.words.isEmpty() ? line.plain : task.words;
    line.when = task.dueWords;
    line.until = task.due;
    line.thing = task.task.toString();
    return line;
}

/// Of a day's tasks those that are still to come in it; the others are over.
static Instant endOfToday(Instant now)
{
    return instantAt(dateAt(now).addDays(1), QTime(0, 0)).value_or(now + 24h);
}

TodaySection tasksOfToday(const Tables& tables, TodayKind kind, Instant now, int limit)
{
    const BoardQuestion question(tables, now);
    const bool isOver = kind == TodayKind::TaskOverdue;
    const QString which = isOver ? boardShows(BoardFilter::Overdue)
                                 : QStringLiteral("task.ended_at IS NULL AND task.due >= asked.now AND task.due < ? AND NOT ") + taskIsHeld();
    const Values bound = question.bound() + (isOver ? Values() : values(endOfToday(now)));
    TodaySection section{kind, tables.one<int>(question.beginning() + QStringLiteral("SELECT count(*) FROM asked CROSS JOIN task WHERE ") + which, bound).value_or(0)};
    if (section.count == 0)
        return section;
    const auto next = tables.column<TaskId>(question.beginning()
                                                + QStringLiteral("SELECT task.id FROM asked CROSS JOIN task CROSS JOIN plan ON plan.id = task.plan WHERE %1 "
                                                                 "ORDER BY %2, task.due, task.id LIMIT ?")
                                                      .arg(which, QLatin1String(dangerFirst)),
                                            bound + values(limit));
    for (const BoardRow& task : boardRows(tables, next, now))
        section.lines.append(lineOf(task, kind, now));
    putInOrder(section.lines);
    return section;
}

QVector<HighTask> highTasks(const Tables& tables, Instant now)
{
    const BoardQuestion question(tables, now);
    const auto found = [&](BoardFilter filter, Lateness lateness) {
        return tables.ask<HighTask>(question.beginning()
                                        + QStringLiteral("SELECT task.id, task.due, ? FROM asked CROSS JOIN task CROSS JOIN plan ON plan.id = task.plan "
                                                         "WHERE %1 AND coalesce(plan.level, 'high') = 'high' ORDER BY task.due, task.id")
                                              .arg(boardShows(filter)),
                                    Values(question.bound()) + values(lateness));
    };
    return found(BoardFilter::Overdue, Lateness::Overdue) + found(BoardFilter::DueSoon, Lateness::DueSoon);
}

} // namespace tepu
