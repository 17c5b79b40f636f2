// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/board/board_conditions.h"

#include "core/queries/plan/task_waits.h"
#include "core/queries/site/gone.h"
#include "core/queries/site/site_settings.h"

namespace tepu {

/// The names on open tasks of somebody who has left, as they are written there: SQL does not fold capitals and macrons.
static QVector<GoneRow> goneAsWritten(const Tables& tables)
{
    const auto left = gone(tables);
    QSet<QString> agencies;
    for (const GoneRow& row : left)
        agencies.insert(row.agency);
    QVector<GoneRow> written;
    for (const QString& agency : agencies)
        for (const QString& who : tables.column<QString>(QStringLiteral("SELECT DISTINCT coalesce(worker, agreed_by) FROM task WHERE agency = ? "
                                                                        "AND ended_at IS NULL AND coalesce(worker, agreed_by) IS NOT NULL"),
                                                         values(agency)))
            if (isGone(left, agency, who))
                written.append({agency, who, {}});
    return written;
}

BoardQuestion::BoardQuestion(const Tables& tables, Instant now)
{
    const UrgencyTimes times = siteSettings(tables).urgency;
    const auto ms = [](std::chrono::minutes span) { return qint64(std::chrono::milliseconds(span).count()); };
    m_bound = values(now, std::max(times.soonInLastPart, 1), ms(times.soonAtLeast), ms(times.coordinatorAfter), ms(times.coordinatorAfterHigh),
                     ms(times.nextTableAfter), ms(times.nextTableAfterHigh));
    for (const GoneRow& row : goneAsWritten(tables)) {
        m_bound += values(row.agency, row.who);
        ++m_gone;
    }
}

QString BoardQuestion::beginning() const
{
    const QString left = m_gone == 0 ? QStringLiteral("SELECT NULL, NULL WHERE 0")
                                     : QStringLiteral("VALUES ") + QStringList(m_gone, QStringLiteral("(?, ?)")).join(QStringLiteral(", "));
    return QStringLiteral("WITH asked(now, last_part, soon, coordinator, coordinator_high, table_after, table_high) AS "
                          "(VALUES(?, ?, ?, ?, ?, ?, ?)), has_left(agency, who) AS (%1), unsafe(task) AS %2 ")
        .arg(left, unsafeTasks());
}

QString taskIsHeld()
{
    return QStringLiteral("(%1 OR task.id IN (SELECT task FROM unsafe))").arg(taskWaits(QStringLiteral("asked.now")));
}

/// R-C6 "The deadline then shows \"held: unsafe\", not overdue."
QString taskIsOver()
{
    return QStringLiteral("(task.due < asked.now AND NOT %1)").arg(taskIsHeld());
}

/// R-D5 "(High: at once)": no level counts as High, as everywhere.
static QString overdueFor(const char* usually, const char* high)
{
    return QStringLiteral("(asked.now - task.due >= CASE coalesce((SELECT level FROM plan WHERE plan.id = task.plan), 'high') "
                          "WHEN 'high' THEN asked.%2 ELSE asked.%1 END)")
        .arg(QLatin1String(usually), QLatin1String(high));
}

static QString isForTable()
{
    return QStringLiteral("(%1 AND %2)").arg(taskIsOver(), overdueFor("table_after", "table_high"));
}

QString boardShows(BoardFilter filter)
{
    const QString open = QStringLiteral("task.ended_at IS NULL AND ");
    switch (filter) {
    case BoardFilter::Open: return QStringLiteral("task.ended_at IS NULL");
    case BoardFilter::Overdue: return open + taskIsOver();
    case BoardFilter::DueSoon:
        return open + QStringLiteral("task.due >= asked.now AND task.due - asked.now <= max((task.due - task.allocated_at) / asked.last_part, "
                                     "asked.soon) AND NOT ") + taskIsHeld();
    case BoardFilter::WithCoordinator:
        return open + QStringLiteral("(task.answer IS 'declined' OR (task.due < asked.now AND (%1 OR %2) AND %3))")
                          .arg(overdueFor("coordinator", "coordinator_high"), overdueFor("table_after", "table_high"), taskIsOver());
    case BoardFilter::ForNextTable: return open + isForTable();
    case BoardFilter::Held: return open + taskIsHeld();
    case BoardFilter::NotYetTold: return open + QStringLiteral("task.told = 0");
    case BoardFilter::Declined: return open + QStringLiteral("task.answer = 'declined'");
    case BoardFilter::WithSomebodyGone:
        return open + QStringLiteral("EXISTS(SELECT 1 FROM has_left WHERE has_left.agency = task.agency AND "
                                     "has_left.who = coalesce(task.worker, task.agreed_by))");
    case BoardFilter::OutcomeToPassOn:
        return QStringLiteral("task.outcome IS NOT NULL AND task.worker IS NOT NULL AND task.passed_on_at IS NULL AND task.ended_at IS NOT NULL");
    }
    Q_UNREACHABLE();
}

QString boardOrder(BoardFilter filter)
{
    return filter == BoardFilter::OutcomeToPassOn ? QStringLiteral("task.ended_at") : QStringLiteral("task.due");
}

} // namespace tepu
