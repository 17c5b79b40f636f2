// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/contact/attempt.h"

#include <QString>
#include <QVector>

namespace tepu {

/// The hours and days that some words name: "before 15:00", "weekdays 9am to 11am".
struct NamedHours {
    int fromMinute = 0;
    int untilMinute = 24 * 60; ///< no longer within
    std::array<bool, 7> days{true, true, true, true, true, true, true}; ///< Monday first

    bool holds(Instant at) const;
};

/// Nothing: the words say more than hours and days, or less. What cannot be read whole is not read at all.
std::optional<NamedHours> namedHours(const QString& words);

/// When it is safe by all numbers and addresses, or by one of them.
struct SafeWhen {
    bool byAll = true;
    QString when;
};

/// From when until when somebody must not be contacted.
struct HoldSpan {
    Instant since;
    std::optional<Instant> liftedAt = {};
};

enum class TimeSafety { Safe, Unsafe, NotSaid };

/// R-C1 "The meter counts only safe times": none during a hold; where a safe time is known, within it. Where its words are no hours
/// that can be read, whoever made the attempt must say that it was safe. A safe time that has lapsed still binds.
TimeSafety timeSafety(const ContactAttempt& attempt, const QVector<SafeWhen>& ways, const QVector<HoldSpan>& holds);

} // namespace tepu
