// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "core/queries/plan/reviews_of.h"
#include "core/rules/lines/awaited_event.h"

namespace tepu {

/// A review, how it stands today, and what fixes its date.
struct ReviewStands : ReviewRow {
    PlanId plan;
    QString number;
    QString familyName;
    std::optional<AwaitedEvent> around;
    std::optional<QDate> eventOn; ///< the day of its event, as somebody fixed it or as the record knows it
    ReviewStanding standing = ReviewStanding::Ahead;
    QString words; ///< "waits for the family group conference: no day is known"

    static constexpr auto fields()
    {
        using R = ReviewStands;
        return ReviewRow::fields()
               + Fields{field("plan", &R::plan), field("number", &R::number), field("family_name", &R::familyName),
                        field("around", &R::around), field("event_on", &R::eventOn), field("standing", &R::standing),
                        field("words", &R::words)};
    }
};

/// Those of a plan that are still to come, and what must be asked of them; what is over or due first.
QVector<ReviewStands> reviewsStanding(const Tables& tables, const PlanId& plan, Instant now);

/// Of every open plan those that are due, over, or of which somebody must say when they are.
QVector<ReviewStands> reviewsToFix(const Tables& tables, Instant now);

} // namespace tepu
