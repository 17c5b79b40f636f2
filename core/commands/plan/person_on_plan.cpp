// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/person_on_plan.h"

#include "core/rules/wait_words.h"

namespace tepu {

PersonOnPlan personOnPlan(const Tables& tables, const PlanId& plan, const PersonId& person)
{
    const auto found =
        tables.one<int>(QStringLiteral("SELECT 1 FROM plan_member WHERE plan = ? AND person = ?"), values(plan, person));
    return {planNow(tables, plan), found.has_value(), false};
}

Result<void> mustBeOnPlan(const PersonOnPlan& now)
{
    if (const auto known = mustBeKnown(now.plan); !known)
        return known;
    if (!now.isOnPlan)
        return refuse(QStringLiteral("This person is not on the plan."));
    if (now.idIsTaken)
        return refuse(QStringLiteral("This is already in the record."));
    return {};
}

Result<void> mustHaveCome(QDate day, Instant now)
{
    if (day > dateAt(now))
        return refuse(QStringLiteral("%1 is still to come.").arg(dayInWords(day)));
    return {};
}

} // namespace tepu
