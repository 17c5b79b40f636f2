// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/plan_people.h"
#include "core/rules/contact/stagger.h"

namespace tepu {

/// One of the agencies that are about to contact somebody.
struct ContactAheadRow {
    TaskId task;
    QString agency; ///< code
    QString name;
    Instant due;
    bool initial = false;

    static constexpr auto fields()
    {
        using R = ContactAheadRow;
        return Fields{field("task", &R::task), field("agency", &R::agency), field("name", &R::name), field("due", &R::due),
                      field("initial", &R::initial)};
    }
};

/// R-C8 of one person: those who come within seven days, in the order in which they could; none where no two do. Of other plans of the
/// same person nothing stands here (R-M12).
QVector<ContactAheadRow> crowdingOn(const Tables& tables, const PlanId& plan, const PlanPerson& person, Instant now);

} // namespace tepu
