// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/candidates.h"

#include "core/queries/meeting/matters.h"

namespace tepu {

static QTime startOfTable(const Tables& tables)
{
    const auto start = tables.one<QString>(QStringLiteral("SELECT value FROM setting WHERE name = 'meeting_start'"));
    const QTime time = QTime::fromString(start.value_or(QString()), QStringLiteral("'\"'HH:mm'\"'"));
    return time.isValid() ? time : QTime(9, 0);
}

Sitting sittingOn(const Tables& tables, QDate date, Instant now)
{
    return {date, now, instantAt(date.addDays(1), startOfTable(tables)).value_or(now + 24h)};
}

QVector<Candidate> candidates(const Tables& tables, TableKind kind, QDate date)
{
    return Matters(tables, kind, date).families();
}

Candidate candidateOf(const Tables& tables, const PlanId& plan, TableKind kind, QDate date)
{
    return Matters(tables, kind, date).family(plan);
}

QVector<CandidateRow> candidateRows(const Tables& tables, TableKind kind, QDate date, Instant now)
{
    QVector<CandidateRow> rows;
    for (const OrderedCase& each : ordered(candidates(tables, kind, date), sittingOn(tables, date, now))) {
        auto row = tables.askOne<CandidateRow>(
            QStringLiteral("SELECT id, number, family_name, level, 'rest', '[]', '' FROM plan WHERE id = ?"), values(each.of.plan));
        row->tier = each.tier;
        row->grounds = each.grounds;
        row->reason = each.reason;
        rows.append(*row);
    }
    return rows;
}

} // namespace tepu
