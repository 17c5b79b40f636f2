// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/safety_plan.h"

#include <QDate>
#include <optional>

namespace tepu {

/// The days that say when somebody's safety plan is to be gone through again.
struct SafetyPlanDays {
    std::optional<QDate> madeOn;     ///< the first of its parts that stands
    std::optional<QDate> reviewedOn; ///< last
    std::optional<QDate> nextOn;     ///< as was agreed then
    std::optional<QDate> episodeOn;  ///< the newest episode, the day it was reported
    int everyDays = 28;              ///< where nothing was agreed: a setting of the site
};

/// R-S8 "dated, reviewed"; R-R9 "Risk is reviewed at every new episode": the day from which it is due. Nothing: there is no plan.
std::optional<QDate> safetyPlanReviewDue(const SafetyPlanDays& days);

/// Whether the last look at it was before the newest episode.
bool episodeSinceReview(const SafetyPlanDays& days);

/// Due on its day, and after it until it is gone through.
SafetyPlanStanding safetyPlanStanding(const SafetyPlanDays& days, QDate today);

} // namespace tepu
