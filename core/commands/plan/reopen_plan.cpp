// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/reopen_plan.h"

namespace tepu {

PlanNow subjectOf(const ReopenPlan& command, const Tables& tables)
{
    return planNow(tables, command.plan);
}

Result<Facts> decide(const ReopenPlan& command, const PlanNow& now, const Context&)
{
    return mustBeKnown(now).and_then([&]() -> Result<Facts> {
        if (now.joinedInto)
            return mustBeOpen(now).map([] { return Facts(); });
        if (!now.closedAt)
            return refuse(QStringLiteral("Plan %1 is open.").arg(now.number));
        return Facts(PlanReopened{command.plan, command.because});
    });
}

void apply(const PlanReopened& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE plan SET closed_at = NULL, closed_because = NULL, approved_by = NULL WHERE id = ?"), values(fact.plan));
}

QString describe(const PlanReopened&)
{
    return QStringLiteral("The plan was opened again.");
}

} // namespace tepu
