// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// Another plan that is open and on which somebody of this plan stands too.
struct LinkedPlan {
    PlanId plan;
    QString number;
    QString familyName;

    static constexpr auto fields()
    {
        using P = LinkedPlan;
        return Fields{field("plan", &P::plan), field("number", &P::number), field("family_name", &P::familyName)};
    }
};

/// R-M12 "linked plans stand side by side", by their numbers.
QVector<LinkedPlan> linkedPlans(const Tables& tables, const PlanId& plan);

} // namespace tepu
