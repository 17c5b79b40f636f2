// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/reviews_standing.h"
#include "core/rules/closing_conditions.h"

namespace tepu {

/// A release of somebody on the plan that is to come (R-R4).
struct ReleaseAhead {
    ReleaseId release;
    QDate expectedOn;
    bool reviewed = false; ///< the family came back for a review since it was known

    static constexpr auto fields()
    {
        using R = ReleaseAhead;
        return Fields{field("release", &R::release), field("expected_on", &R::expectedOn), field("reviewed", &R::reviewed)};
    }
};

/// R-M10: all that hangs on a plan that is to be closed.
struct ClosingView {
    QString number;
    QString familyName;
    bool isClosed = false;
    int openTasks = 0;
    bool owesReviewBeforeRelease = false; ///< R-R4, of a level lowered because of prison
    QVector<ReleaseAhead> releases;
    QVector<ReviewStands> reviews; ///< still set: they fall away with the plan
    QVector<ConditionState> conditions;

    static constexpr auto fields()
    {
        using R = ClosingView;
        return Fields{field("number", &R::number), field("family_name", &R::familyName), field("is_closed", &R::isClosed),
                      field("open_tasks", &R::openTasks), field("owes_review_before_release", &R::owesReviewBeforeRelease),
                      field("releases", &R::releases), field("reviews", &R::reviews), field("conditions", &R::conditions)};
    }
};

/// Nothing: there is no such plan.
std::optional<ClosingView> closingOf(const Tables& tables, const PlanId& plan, Instant now);

/// Releases on a day or after it, of which nobody said yet how they ended.
QVector<ReleaseAhead> releasesAhead(const Tables& tables, const PlanId& plan);
/// R-R4: the latest decision rests on prison, and no review was reached since.
bool owesReviewOfPrison(const Tables& tables, const PlanId& plan);
/// The site's conditions, and what they look at.
ClosingConditions conditionsOf(const Tables& tables, const PlanId& plan);

} // namespace tepu
