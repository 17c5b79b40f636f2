// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/episode.h"

#include <QDate>

namespace tepu {

/// How a release stands on a day. Those that cannot wait come first.
enum class ReleaseStanding {
    Unanswered,  ///< its day has passed and nobody has said what happened
    Today,
    Imminent,
    DayNotKnown, ///< in custody, and no day is in the record
    Later,
    Out,
    StillIn,
};

template <>
struct Vocabulary<ReleaseStanding> {
    static constexpr std::array words{
        Word{ReleaseStanding::Unanswered, "unanswered"}, Word{ReleaseStanding::Today, "today"},
        Word{ReleaseStanding::Imminent, "imminent"},     Word{ReleaseStanding::DayNotKnown, "day_not_known"},
        Word{ReleaseStanding::Later, "later"},           Word{ReleaseStanding::Out, "out"},
        Word{ReleaseStanding::StillIn, "still_in"}};
};

/// What the standing of a release is worked out from.
struct ReleaseTimes {
    std::optional<QDate> expectedOn;
    std::optional<QDate> releasedOn;
    bool isAhead = true; ///< nobody has said that it is over
};

/// R-P1 "Dates: sentence end, parole, remand hearing; imminent = within 14 days (*local default*)."
ReleaseStanding releaseStanding(const ReleaseTimes& times, QDate today, int imminentDays);

/// R-P1 "Remand may end the same day at a hearing: the hearing date counts as a possible release."
bool mayFreeTheSameDay(ReleaseKind kind);

/// "end of sentence", "remand hearing".
QString releaseKindWords(ReleaseKind kind);

/// "James may be released at the remand hearing on Fri 18 May".
QString releaseInWords(const QString& called, ReleaseKind kind, QDate expectedOn, QDate today);

} // namespace tepu
