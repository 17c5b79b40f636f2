// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/family/family_now.h"

namespace tepu {

FamilyNow familyNow(const Tables& tables, const PlanId& plan, const QVector<PersonId>& named)
{
    FamilyNow now{planNow(tables, plan)};
    for (const PersonId& person : named)
        now.somebodyIsNotOnPlan = now.somebodyIsNotOnPlan || !personOnPlan(tables, plan, person).isOnPlan;
    return now;
}

FamilyNow familyNow(const Tables& tables, const PlanId& plan, const QVector<PersonId>& named, const QString& table, const Uuid& thing)
{
    FamilyNow now = familyNow(tables, plan, named);
    const auto of = tables.one<PlanId>(QStringLiteral("SELECT plan FROM %1 WHERE id = ?").arg(table), values(thing.toString()));
    now.isKnown = of.has_value();
    now.isOfAnotherPlan = of && *of != plan;
    return now;
}

Result<void> mustBeOfPlan(const FamilyNow& now)
{
    if (const auto known = mustBeKnown(now.plan); !known)
        return known;
    if (now.somebodyIsNotOnPlan)
        return refuse(QStringLiteral("Somebody named here is not on this plan. Name them for the family first."), QStringLiteral("R-M12"));
    if (now.isOfAnotherPlan)
        return refuse(QStringLiteral("This is already in the record, of another family."), QStringLiteral("R-M12"));
    return {};
}

} // namespace tepu
