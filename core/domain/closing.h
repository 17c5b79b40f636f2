// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/vocabulary.h"
#include "core/domain/words.h"

namespace tepu {

/// R-M10 "closing conditions are a site setting (001 gives none)": those that the record can answer by itself. A site adds sentences of
/// its own beside them, which somebody answers.
enum class ClosingCondition { QuietForDays, ContactMade, ReviewHeld, SafetyPlansCurrent };

template <>
struct Vocabulary<ClosingCondition> {
    static constexpr std::array words{
        Word{ClosingCondition::QuietForDays, "quiet_for_days"}, Word{ClosingCondition::ContactMade, "contact_made"},
        Word{ClosingCondition::ReviewHeld, "review_held"}, Word{ClosingCondition::SafetyPlansCurrent, "safety_plans_current"}};
};

/// What somebody answered to a condition that the record does not meet: why the plan is closed all the same.
struct ConditionAnswered {
    QString condition; ///< its code, or the site's own sentence
    Words words;

    static constexpr auto fields()
    {
        using C = ConditionAnswered;
        return Fields{field("condition", &C::condition), field("words", &C::words)};
    }
};

} // namespace tepu
