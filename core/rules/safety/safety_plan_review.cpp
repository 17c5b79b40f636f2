// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety/safety_plan_review.h"

namespace tepu {

bool episodeSinceReview(const SafetyPlanDays& days)
{
    const auto seen = days.reviewedOn ? days.reviewedOn : days.madeOn;
    return seen && days.episodeOn && *days.episodeOn > *seen;
}

std::optional<QDate> safetyPlanReviewDue(const SafetyPlanDays& days)
{
    if (!days.madeOn)
        return std::nullopt;
    const QDate seen = days.reviewedOn.value_or(*days.madeOn);
    const QDate agreed = days.nextOn.value_or(seen.addDays(days.everyDays));
    return episodeSinceReview(days) ? std::min(agreed, *days.episodeOn) : agreed;
}

SafetyPlanStanding safetyPlanStanding(const SafetyPlanDays& days, QDate today)
{
    const auto due = safetyPlanReviewDue(days);
    if (!due)
        return SafetyPlanStanding::NotMade;
    return today < *due ? SafetyPlanStanding::Current : SafetyPlanStanding::ReviewDue;
}

} // namespace tepu
