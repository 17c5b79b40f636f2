// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reviews/review_day.h"

namespace tepu {

QDate dayAround(const AroundEvent& around, QDate eventOn)
{
    return around.before ? eventOn.addDays(-1) : eventOn.addDays(around.daysAfter);
}

QString hangsOnWords(const AroundEvent& around)
{
    const QString event = spoken(around.event);
    if (around.before)
        return QStringLiteral("before %1").arg(event);
    if (around.daysAfter == 0)
        return QStringLiteral("after %1").arg(event);
    const QString days = around.daysAfter == 1 ? QStringLiteral("1 day") : QStringLiteral("%1 days").arg(around.daysAfter);
    return QStringLiteral("%1 after %2").arg(days, event);
}

ReviewStanding reviewStanding(const ReviewDays& review, QDate today)
{
    if (review.reached)
        return ReviewStanding::Reached;
    if (review.on)
        return today < *review.on ? ReviewStanding::Ahead : today == *review.on ? ReviewStanding::Due : ReviewStanding::Over;
    const QDate silentUntil = review.eventOn.value_or(review.setOn.addDays(review.askAfterDays - 1));
    return today > silentUntil ? ReviewStanding::Ask : ReviewStanding::Waiting;
}

} // namespace tepu
