// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/fix_tasks.h"

#include "core/queries/site/site_calendar.h"

namespace tepu {

FixingTasks fixingTasks(const Tables& tables, const PlanId& plan)
{
    return {planNow(tables, plan), initialContactsOf(tables, plan), siteCalendar(tables)};
}

FixingTasks subjectOf(const FixTasks& command, const Tables& tables)
{
    return fixingTasks(tables, command.plan);
}

Result<Facts> fixedTasks(const FixingTasks& now)
{
    return now.calendar.and_then([&](const SiteCalendar& calendar) {
        return fixedTasks(now.plan.plan, now.plan.level, now.contacts, calendar);
    });
}

Result<Facts> decide(const FixTasks&, const FixingTasks& now, const Context&)
{
    return mustBeKnown(now.plan).and_then([&] { return fixedTasks(now); }).and_then([](const Facts& facts) -> Result<Facts> {
        if (facts.statements().isEmpty())
            return refuse(QStringLiteral("Every deadline of this plan is fixed already."));
        return facts;
    });
}

} // namespace tepu
