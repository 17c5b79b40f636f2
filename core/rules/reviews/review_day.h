// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "core/rules/lines/timeframe.h"

namespace tepu {

/// C83 "two weeks after the family group conference", "before the hearing": the day of a review, once the event has one. What
/// comes before an event comes on the day before it.
QDate dayAround(const AroundEvent& around, QDate eventOn);

/// "before the hearing", "14 days after the family group conference".
QString hangsOnWords(const AroundEvent& around);

/// What is known of a review on some day.
struct ReviewDays {
    bool reached = false;
    std::optional<QDate> on;
    std::optional<QDate> eventOn; ///< as the record knows it of a release, a hearing or an order
    QDate setOn;
    int askAfterDays = 28;        ///< of an event of which no day is known: a setting of the site
};

/// A review on a day is due on it and over after it. One that hangs on an event asks from the day after the event's.
ReviewStanding reviewStanding(const ReviewDays& review, QDate today);

} // namespace tepu
