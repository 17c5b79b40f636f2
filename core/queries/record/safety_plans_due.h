// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/people/safety_plans.h"

namespace tepu {

/// Every safety plan of an open plan that is to be gone through again.
struct SafetyPlanDueRow {
    PlanId plan;
    QString number;
    QString familyName;
    PersonId person;
    QString called;
    QDate due;
    bool episodeSince = false;

    static constexpr auto fields()
    {
        using R = SafetyPlanDueRow;
        return Fields{field("plan", &R::plan), field("number", &R::number), field("family_name", &R::familyName), field("person", &R::person),
                      field("called", &R::called), field("due", &R::due), field("episode_since", &R::episodeSince)};
    }
};

/// What has waited longest comes first.
QVector<SafetyPlanDueRow> safetyPlansDue(const Tables& tables, Instant now);

} // namespace tepu
