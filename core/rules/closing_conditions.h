// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/closing.h"

#include <QDate>
#include <QVector>

namespace tepu {

/// What the conditions look at.
struct PlanAtClosing {
    std::optional<QDate> lastEpisodeOn;
    bool contactMade = false;
    bool reviewHeld = false;
    std::optional<QDate> safetyReviewDue; ///< of the safety plan that is to be gone through first
    int quietDays = 84;
};

/// One of a site's conditions, and whether it is met. A sentence of the site's own is never met by itself: somebody answers it.
struct ConditionState {
    QString condition;
    QString sentence;
    bool met = false;

    static constexpr auto fields()
    {
        using R = ConditionState;
        return Fields{field("condition", &R::condition), field("sentence", &R::sentence), field("met", &R::met)};
    }
};

/// What a site asks before it closes a plan, and what there is to see of that plan.
struct ClosingConditions {
    QVector<QString> asked;
    PlanAtClosing plan;
};

/// In the site's order.
QVector<ConditionState> conditionStates(const ClosingConditions& conditions, QDate today);

} // namespace tepu
