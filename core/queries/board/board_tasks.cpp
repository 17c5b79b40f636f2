// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/board/board.h"
#include "core/queries/board/board_conditions.h"
#include "core/queries/plan/tasks_named.h"

namespace tepu {

namespace {

struct FamilyOfPlan {
    PlanId plan;
    QString number;
    QString familyName;
    static constexpr auto fields()
    {
        using F = FamilyOfPlan;
        return Fields{field("plan", &F::plan), field("number", &F::number), field("family_name", &F::familyName)};
    }
};

/// Which tasks belong to one group.
struct InGroup {
    QString sql;
    Values bound = {};
};

} // namespace

/// What is held stands in a band of its own; the others in that of their deadline.
static InGroup inBand(const QString& key, Instant now)
{
    const auto band = fromCode<DeadlineBand>(key);
    if (band == DeadlineBand::Held)
        return {QStringLiteral("task.ended_at IS NULL AND ") + taskIsHeld()};
    for (const BandSpan& span : deadlineBands(now))
        if (span.band == band)
            return {QStringLiteral("task.due >= ? AND task.due < ? AND NOT ") + taskIsHeld(), values(span.from, span.until)};
    return {QStringLiteral("0")};
}

/// A worker's key is "agency/name"; with nothing behind the stroke those that nobody is named for.
static InGroup withWorker(const QString& key)
{
    const QString name = key.section(u'/', 1);
    return {QStringLiteral("task.agency = ? AND task.worker IS ?"), values(key.section(u'/', 0, 0), name.isEmpty() ? std::nullopt : std::optional(name))};
}

static InGroup inGroup(const BoardAsked& asked, Instant now)
{
    if (!asked.group)
        return {QStringLiteral("1")};
    switch (asked.grouping) {
    case BoardGrouping::Agency: return {QStringLiteral("task.agency = ?"), values(*asked.group)};
    case BoardGrouping::Worker: return withWorker(*asked.group);
    case BoardGrouping::Plan: return {QStringLiteral("task.plan = ?"), values(*asked.group)};
    case BoardGrouping::Deadline: return inBand(*asked.group, now);
    }
    Q_UNREACHABLE();
}

static QVector<TaskId> nextTasks(const Tables& tables, const BoardAsked& asked, Instant now)
{
    const BoardQuestion question(tables, now);
    const InGroup group = inGroup(asked, now);
    const QString order = boardOrder(asked.filter);
    QString sql = question.beginning() + QStringLiteral("SELECT task.id FROM asked CROSS JOIN task WHERE %1 AND %2").arg(boardShows(asked.filter), group.sql);
    Values bound = question.bound() + group.bound;
    if (asked.after) {
        sql += QStringLiteral(" AND (%1, task.id) > ((SELECT %2 FROM task b WHERE b.id = ?), ?)").arg(order, QString(order).replace(QStringLiteral("task."), QStringLiteral("b.")));
        bound += values(*asked.after, *asked.after);
    }
    sql += QStringLiteral(" ORDER BY %1, task.id LIMIT ?").arg(order);
    return tables.column<TaskId>(sql, bound + values(std::clamp(asked.limit, 1, 500)));
}

static QHash<PlanId, FamilyOfPlan> familiesOf(const Tables& tables, const QVector<TaskRow>& tasks)
{
    Values plans;
    for (const TaskRow& task : tasks)
        plans += values(task.plan);
    QHash<PlanId, FamilyOfPlan> families;
    for (const FamilyOfPlan& family : tables.ask<FamilyOfPlan>(
             QStringLiteral("SELECT id, number, family_name FROM plan WHERE id IN (%1)").arg(QStringList(plans.size(), QStringLiteral("?")).join(u',')), plans))
        families.insert(family.plan, family);
    return families;
}

QVector<BoardRow> boardTasks(const Tables& tables, const BoardAsked& asked, Instant now)
{
    return boardRows(tables, nextTasks(tables, asked, now), now);
}

QVector<BoardRow> boardRows(const Tables& tables, const QVector<TaskId>& named, Instant now)
{
    const QVector<TaskRow> tasks = tasksNamed(tables, named, now);
    const auto families = familiesOf(tables, tasks);
    const auto standings = taskStandings(tables, named);
    QVector<BoardRow> rows;
    for (const TaskRow& task : tasks) {
        const FamilyOfPlan family = families.value(task.plan);
        rows.append(BoardRow{task, family.number, family.familyName, standings.value(task.task)});
    }
    return rows;
}

} // namespace tepu
