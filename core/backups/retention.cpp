// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/retention.h"

#include <set>

namespace tepu {
namespace {

qint64 hourOf(Instant instant)
{
    return dateAt(instant).toJulianDay() * 24 + timeAt(instant).hour();
}

qint64 dayOf(Instant instant)
{
    return dateAt(instant).toJulianDay();
}

/// Its Monday.
qint64 weekOf(Instant instant)
{
    const QDate date = dateAt(instant);
    return date.toJulianDay() - date.dayOfWeek() + 1;
}

/// The newest of each of the last spans that have one; `newestFirst` as it says.
void keep(std::set<Instant>& kept, const QVector<Instant>& newestFirst, int spans, qint64 (*spanOf)(Instant))
{
    std::set<qint64> met;
    for (const Instant instant : newestFirst) {
        if (int(met.size()) == spans)
            return;
        if (met.insert(spanOf(instant)).second)
            kept.insert(instant);
    }
}

} // namespace

QVector<Instant> superfluous(QVector<Instant> taken, const Retention& retention)
{
    std::sort(taken.begin(), taken.end(), std::greater());
    std::set<Instant> kept;
    if (!taken.isEmpty())
        kept.insert(taken.first());
    keep(kept, taken, retention.hours, hourOf);
    keep(kept, taken, retention.days, dayOf);
    keep(kept, taken, retention.weeks, weekOf);
    QVector<Instant> rest;
    std::copy_if(taken.crbegin(), taken.crend(), std::back_inserter(rest), [&](Instant instant) { return !kept.contains(instant); });
    return rest;
}

} // namespace tepu
