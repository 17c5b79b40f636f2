// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/rules/lines/timeframe.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// C83: the event on which a review hangs has a day; that fixes when the family comes back.
struct FixReviewEvent {
    static constexpr auto name = "FixReviewEvent";
    ReviewId review;
    QDate eventOn;

    static constexpr auto fields()
    {
        return Fields{field("review", &FixReviewEvent::review), field("event_on", &FixReviewEvent::eventOn)};
    }
};

struct ReviewEventFixed {
    static constexpr auto kind = "ReviewEventFixed";
    static constexpr int version = 1;
    PlanId plan;
    ReviewId review;
    QDate eventOn;
    QDate dueOn;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("review %1").arg(review.toString())}}; }
    static constexpr auto fields()
    {
        using F = ReviewEventFixed;
        return Fields{field("plan", &F::plan), field("review", &F::review), field("event_on", &F::eventOn), field("due_on", &F::dueOn)};
    }
};

/// A review that is still to come, and what it hangs on; nothing of the latter for one that was set for a day.
struct HangingReview {
    PlanId plan;
    std::optional<QString> event;
    std::optional<AwaitedEvent> around;
    bool before = false;
    int daysAfter = 0;

    static constexpr auto fields()
    {
        using R = HangingReview;
        return Fields{field("plan", &R::plan), field("event", &R::event), field("around", &R::around), field("before", &R::before),
                      field("days_after", &R::daysAfter)};
    }
};
using MaybeHangingReview = std::optional<HangingReview>;

MaybeHangingReview subjectOf(const FixReviewEvent& command, const Tables& tables);
Result<Facts> decide(const FixReviewEvent& command, const MaybeHangingReview& now, const Context& context);
void apply(const ReviewEventFixed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ReviewEventFixed& fact);

} // namespace tepu
