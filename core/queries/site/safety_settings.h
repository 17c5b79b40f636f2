// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/tables.h"

namespace tepu {

/// What a site has set about safety plans, reviews and the closing of plans; names that `ChangeSetting` knows beside those of
/// SiteSettings.
struct SafetySettings {
    int safetyPlanReviewDays = 28; ///< R-S8 "reviewed"; local default
    int reviewEventAskDays = 28;   ///< C83: after which a review asks for the day of its event; local default
    QVector<QString> closingConditions; ///< R-M10 "closing conditions are a site setting (001 gives none)": codes, or the site's own sentences
    int closingQuietDays = 84;     ///< without an episode, of the condition that asks for it; local default

    static constexpr auto fields()
    {
        using S = SafetySettings;
        return Fields{field("safety_plan_review_days", &S::safetyPlanReviewDays).orDefault(),
                      field("review_event_ask_days", &S::reviewEventAskDays).orDefault(),
                      field("closing_conditions", &S::closingConditions).orDefault(),
                      field("closing_quiet_days", &S::closingQuietDays).orDefault()};
    }
};

SafetySettings safetySettings(const Tables& tables);

} // namespace tepu
