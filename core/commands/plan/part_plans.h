// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/plan/join_plans.h"

namespace tepu {

/// Takes a joining of two plans back: each has what was told of it, before and since.
struct PartPlans {
    static constexpr auto name = "PartPlans";
    PlanId plan; ///< it was joined …
    PlanId into; ///< … with this one
    Words because;

    static constexpr auto fields()
    {
        return Fields{field("plan", &PartPlans::plan), field("into", &PartPlans::into), field("because", &PartPlans::because)};
    }
};

struct PlansParted {
    static constexpr auto kind = "PlansParted";
    static constexpr int version = 1;
    PlanId plan;
    PlanId into;
    Words because;

    Scope scope() const { return Scope::of(into); }
    /// Of a joining and a parting that had not seen each other the parting stands: nobody reads of another family.
    QVector<Change> changes() const { return {{QStringLiteral("whether %1 is one with it").arg(plan.toString()), 1}}; }
    static constexpr auto fields()
    {
        using F = PlansParted;
        return Fields{field("joined", &F::plan), field("plan", &F::into), safetyField("because", &F::because)};
    }
};

TwoPlans subjectOf(const PartPlans& command, const Tables& tables);
Result<Facts> decide(const PartPlans& command, const TwoPlans& now, const Context& context);
void apply(const PlansParted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PlansParted& fact);

} // namespace tepu
