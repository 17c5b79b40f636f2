// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/today/calendar_entries.h"

#include "core/queries/board/board_conditions.h"

namespace tepu {

namespace {

constexpr int daysOfWhatEnded = 28;

} // namespace

/// SQL: the plans whose days this agency may have in its calendar; ?1 is its code, or NULL.
static QString ofItsFamilies(const QString& plan)
{
    return QStringLiteral("(?1 IS NULL OR EXISTS(SELECT 1 FROM task t WHERE t.plan = %1 AND t.ended_at IS NULL AND ?1 IN (t.agency, t.second_agency)))").arg(plan);
}

/// What is open and what ended lately, each by its own index.
static QVector<CalendarEntry> taskEntries(const Tables& tables, const std::optional<QString>& agency, Instant now)
{
    const BoardQuestion question(tables, now);
    const auto entries = [](const QString& state, const QString& due, const QString& which) {
        return QStringLiteral("SELECT 'task', %1, task.id, plan.number, %2 AS due, NULL, task.due AS by_due FROM asked CROSS JOIN of CROSS JOIN task "
                              "CROSS JOIN plan ON plan.id = task.plan WHERE %3 AND (of.agency IS NULL OR of.agency IN (task.agency, task.second_agency))")
            .arg(state, due, which);
    };
    return tables.ask<CalendarEntry>(
        question.beginning() + QStringLiteral(", of(agency, since) AS (SELECT ?, ?) ")
            + entries(QStringLiteral("'ahead'"), QStringLiteral("CASE WHEN %1 THEN NULL ELSE task.due END").arg(taskIsHeld()), QStringLiteral("task.ended_at IS NULL"))
            + QStringLiteral(" UNION ALL ")
            + entries(QStringLiteral("CASE WHEN task.state = 'done' THEN 'done' ELSE 'cancelled' END"), QStringLiteral("task.due"),
                      QStringLiteral("task.ended_at >= of.since"))
            + QStringLiteral(" ORDER BY by_due, 3"),
        question.bound() + values(agency, now - 24h * daysOfWhatEnded));
}

static QVector<CalendarEntry> reviewEntries(const Tables& tables, const std::optional<QString>& agency, Instant now)
{
    return tables.ask<CalendarEntry>(
        QStringLiteral("SELECT 'review', CASE r.state WHEN 'set' THEN 'ahead' ELSE 'done' END, r.id, p.number, NULL, r.due_on FROM review r "
                       "JOIN plan p ON p.id = r.plan WHERE r.due_on IS NOT NULL AND p.closed_at IS NULL "
                       "AND (r.state = 'set' OR r.reached_at >= ?2) AND %1 ORDER BY r.due_on, r.id")
            .arg(ofItsFamilies(QStringLiteral("p.id"))),
        values(agency, now - 24h * daysOfWhatEnded));
}

/// One release may stand on two plans, and is an entry of each.
static QVector<CalendarEntry> releaseEntries(const Tables& tables, const std::optional<QString>& agency, Instant now)
{
    return tables.ask<CalendarEntry>(
        QStringLiteral("SELECT CASE WHEN r.kind IN ('remand_hearing', 'bail_hearing') THEN 'hearing' ELSE 'release' END, "
                       "CASE WHEN r.is_ahead THEN 'ahead' WHEN r.released_on IS NOT NULL THEN 'done' ELSE 'cancelled' END, "
                       "r.id || '-' || p.number, p.number, NULL, coalesce(r.released_on, r.expected_on) FROM release_now r "
                       "JOIN plan_release pr ON pr.release = r.id JOIN plan p ON p.id = pr.plan WHERE p.closed_at IS NULL AND r.kind IS NOT NULL "
                       "AND coalesce(nullif(r.released_on, ''), nullif(r.expected_on, '')) >= ?2 AND %1 ORDER BY 6, 3")
            .arg(ofItsFamilies(QStringLiteral("p.id"))),
        values(agency, dateAt(now).addDays(-daysOfWhatEnded)));
}

QVector<CalendarEntry> calendarEntries(const Tables& tables, const std::optional<QString>& agency, Instant now)
{
    return taskEntries(tables, agency, now) + reviewEntries(tables, agency, now) + releaseEntries(tables, agency, now);
}

} // namespace tepu
