// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/candidates.h"

#include "core/queries/meeting/matters.h"
#include "core/queries/site/site_settings.h"

namespace tepu {

Sitting sittingOn(const Tables& tables, QDate date, Instant now)
{
    const QTime start = QTime::fromString(siteSettings(tables).meetingStart, QStringLiteral("HH:mm"));
    return {date, now, instantAt(date.addDays(1), start).value_or(now + 24h)};
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
    const auto list = ordered(candidates(tables, kind, date), sittingOn(tables, date, now), siteSettings(tables).urgency);
    for (const OrderedCase& each : list) {
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
