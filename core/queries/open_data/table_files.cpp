// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/open_data/table_files.h"

#include "core/queries/open_data/keys.h"

namespace tepu::open_data {

/// The kind of table at which something was done: of its meeting, or as it was told.
static QString tableOf(const char* row)
{
    return QStringLiteral("upper(coalesce((SELECT kind FROM meeting WHERE id = %1.meeting), %1.table_kind))")
        .arg(QLatin1String(row));
}

/// Changes of a level; the one with which the review begins is none, and standing by a level is none.
QVector<RiskChangeRow> RiskChangeRow::in(const Tables& tables)
{
    auto rows = tables.ask<RiskChangeRow>(
        beginnings() +
        QStringLiteral(
            "SELECT %1, %2, r.at, r.from_level, r.to_level, NULL, %3, r.because, r.words FROM risk_decision r "
            "JOIN begun ON begun.plan = r.plan JOIN came ON came.plan = r.plan WHERE r.from_level <> r.to_level "
            "AND r.command <> begun.command AND (came.meeting IS NULL OR r.meeting IS NULL OR r.meeting <> came.meeting) "
            "ORDER BY r.rowid")
            .arg(key("r.command"), planKey("r.plan"), tableOf("r")));
    for (RiskChangeRow& row : rows)
        if (!row.rationales.isEmpty())
            row.rationale = row.rationales.first();
    return rows;
}

/// What was told of earlier tables, then every later meeting of this record that decided the family's case.
QVector<ReviewRow> ReviewRow::in(const Tables& tables)
{
    return tables.ask<ReviewRow>(
        beginnings() +
        QStringLiteral(
            "SELECT %1, %2, upper(kind), held_on, outcome FROM (SELECT 1 AS part, v.rowid AS line, v.id, v.plan, "
            "v.kind, v.held_on, v.outcome FROM review v WHERE v.held_on IS NOT NULL "
            "UNION ALL SELECT 2, d.decided_at, d.id, d.plan, d.kind, d.date, "
            "CASE WHEN EXISTS(SELECT 1 FROM risk_decision r WHERE r.plan = d.plan AND r.meeting = d.meeting "
            "AND r.from_level <> r.to_level) THEN 'risk_changed' "
            "WHEN EXISTS(SELECT 1 FROM task t WHERE t.plan = d.plan AND t.meeting = d.meeting) THEN 'tasks_updated' "
            "ELSE 'no_change' END FROM decided d JOIN came ON came.plan = d.plan "
            "WHERE came.meeting IS NULL OR d.meeting <> came.meeting) AS held JOIN plan p ON p.id = held.plan "
            "ORDER BY part, line, held.id")
            .arg(key("held.id"), planKey("held.plan")));
}

QVector<TaskRow> TaskRow::in(const Tables& tables)
{
    return tables.ask<TaskRow>(
        QStringLiteral("SELECT %1, %2, t.category, t.agency, %3, t.allocated_at, t.due, "
                       "CASE WHEN t.state = 'done' THEN t.ended_at END, t.state, "
                       "CASE WHEN t.state <> 'done' THEN t.ended_at END, t.words FROM task t JOIN plan p ON p.id = t.plan "
                       "ORDER BY t.rowid")
            .arg(key("t.id"), planKey("t.plan"), tableOf("t")));
}

} // namespace tepu::open_data
