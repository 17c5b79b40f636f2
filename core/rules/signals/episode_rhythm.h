// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/instant.h"

#include <QVector>

namespace tepu {

/// R-R7 "repeat episodes (count in 12 weeks and 12 months, and whether the interval shortens)".
struct EpisodeRhythm {
    int inTwelveWeeks = 0;
    int inTwelveMonths = 0;
    QVector<int> daysBetween; ///< within the twelve months, the oldest interval first
    bool shortens = false;    ///< the last interval is shorter than the one before it

    static constexpr auto fields()
    {
        using R = EpisodeRhythm;
        return Fields{field("in_twelve_weeks", &R::inTwelveWeeks), field("in_twelve_months", &R::inTwelveMonths),
                      field("days_between", &R::daysBetween), field("shortens", &R::shortens)};
    }
    bool operator==(const EpisodeRhythm&) const = default;
};

/// In whatever order the episodes come. Those that are still to come by this clock are not counted.
EpisodeRhythm rhythmOf(QVector<Instant> episodes, Instant now);

/// "4 in 12 weeks, 5 in 12 months; 52, 24, 12 and 8 days apart"
QString rhythmInWords(const EpisodeRhythm& rhythm);

} // namespace tepu
