// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// The family came back to the table for which a review was set.
struct ReachReview {
    static constexpr auto name = "ReachReview";
    ReviewId review;

    static constexpr auto fields() { return Fields{field("review", &ReachReview::review)}; }
};

struct ReviewReached {
    static constexpr auto kind = "ReviewReached";
    static constexpr int version = 1;
    PlanId plan;
    ReviewId review;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("review %1").arg(review.toString())}}; }
    static constexpr auto fields()
    {
        return Fields{field("plan", &ReviewReached::plan), field("review", &ReviewReached::review)};
    }
};

/// The plan of a review that is still to come; nothing for one that is not.
struct ReviewNow {
    std::optional<PlanId> plan;
};

ReviewNow subjectOf(const ReachReview& command, const Tables& tables);
Result<Facts> decide(const ReachReview& command, const ReviewNow& now, const Context& context);
void apply(const ReviewReached& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ReviewReached& fact);

} // namespace tepu
