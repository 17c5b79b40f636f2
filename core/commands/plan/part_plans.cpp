// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/part_plans.h"

namespace tepu {

TwoPlans subjectOf(const PartPlans& command, const Tables& tables)
{
    return twoPlans(tables, command.plan, command.into);
}

Result<Facts> decide(const PartPlans& command, const TwoPlans& now, const Context&)
{
    return mustBeKnown(now.plan).and_then([&] { return mustBeKnown(now.into); }).and_then([&]() -> Result<Facts> {
        if (!now.areJoined)
            return refuse(QStringLiteral("Plan %1 was not joined with %2.").arg(now.plan.number, now.into.number));
        return Facts(PlansParted{command.plan, command.into, command.because});
    });
}

void apply(const PlansParted& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("DELETE FROM plan_joined WHERE plan = ? AND into_plan = ?"), values(fact.plan, fact.into));
}

QString describe(const PlansParted&)
{
    return QStringLiteral("Two plans that were joined are two again.");
}

} // namespace tepu
