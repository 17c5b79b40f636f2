// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/assign_lead.h"

namespace tepu {

LeadNow subjectOf(const AssignLead& command, const Tables& tables)
{
    return {planNow(tables, command.plan),
            tables.one<QString>(QStringLiteral("SELECT name FROM agency WHERE code = ?"), values(command.agency))};
}

Result<Facts> decide(const AssignLead& command, const LeadNow& now, const Context&)
{
    if (command.agency && !now.agencyName)
        return refuse(QStringLiteral("No agency of this site has the code “%1”.").arg(*command.agency));
    return mustBeOpen(now.plan).map([&] {
        return Facts(LeadAssigned{command.plan, command.agency, now.agencyName.value_or(QString())});
    });
}

void apply(const LeadAssigned& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE plan SET lead = ? WHERE id = ?"), values(fact.agency, fact.plan));
}

QString describe(const LeadAssigned& fact)
{
    return fact.agency ? QStringLiteral("%1 leads the plan.").arg(fact.agencyName) : QStringLiteral("Nobody leads the plan.");
}

} // namespace tepu
