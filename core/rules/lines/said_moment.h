// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QStringList>

namespace tepu {

/// Whether what is said lies behind the table or ahead of it: "sat 0910" is another day for an order served than for one that
/// ends.
enum class Towards { Past, Future };

/// A day, a time of day, or both, at the beginning of some words.
struct SaidMoment {
    std::optional<QDate> day;
    std::optional<QTime> time;
    qsizetype count = 0; ///< words that it takes
};

/// "0050", "yesterday 2300", "sat 12 may 9am", "9/5 17:00", "2018-05-09".
SaidMoment saidMoment(const QStringList& words, Instant now, Towards towards);

/// A day behind which no time stands: "3 may 1998" has a year, which in saidMoment() would be a time.
SaidMoment saidDay(const QStringList& words, QDate today, Towards towards);

/// Without a year the last, or the next, such day; nothing where the calendar has none.
std::optional<QDate> dayOfYear(int day, int month, std::optional<int> year, QDate today, Towards towards);

/// To the minute: a time alone is the last, or the next, that a wall clock shows; nothing without a time.
std::optional<Instant> momentSaid(const SaidMoment& said, Instant now, Towards towards);

} // namespace tepu
