// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tasks/board.h"

namespace tepu {

/// The first instant of a day; where midnight does not exist, the first that does.
static Instant dayBegins(QDate day)
{
    const QDateTime start = day.startOfDay(auckland());
    return Instant(std::chrono::milliseconds(start.toMSecsSinceEpoch()));
}

QVector<BandSpan> deadlineBands(Instant now)
{
    const QDate today = dateAt(now);
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    QVector<BandSpan> bands{{DeadlineBand::Over, Instant(Instant::duration::min()), now}};
    const auto until = [&](DeadlineBand band, Instant end) { bands.append({band, bands.last().until, std::max(end, bands.last().until)}); };
    until(DeadlineBand::Today, dayBegins(today.addDays(1)));
    until(DeadlineBand::Tomorrow, dayBegins(today.addDays(2)));
    until(DeadlineBand::ThisWeek, dayBegins(monday));
    until(DeadlineBand::NextWeek, dayBegins(monday.addDays(7)));
    until(DeadlineBand::Later, Instant(Instant::duration::max()));
    return bands;
}

} // namespace tepu
