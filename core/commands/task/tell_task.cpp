// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/tell_task.h"

#include "core/queries/site/site_agencies.h"
#include "core/rules/sharing/legal_basis.h"

namespace tepu {

TellingTask subjectOf(const TellTask& command, const Tables& tables)
{
    TellingTask now{taskNow(tables, command.task), {}, {}};
    const SiteAgencies agencies(tables);
    if (const Agency* agency = agencies.find(now.task.agency))
        now.agency = *agency;
    now.record = recordOf(tables);
    return now;
}

/// R-I1 "a phone call noted": whoever is told of a task learns of the family.
static Disclosed phoneCall(const TellingTask& now, const Context& context)
{
    Disclosed fact;
    fact.meeting = context.meeting;
    if (!context.meeting)
        fact.record = now.record;
    fact.what = Shared::PhoneCall;
    fact.to = now.agency.code;
    fact.basis = legalBasisFor(now.agency.kind, dateAt(context.at));
    return fact;
}

Result<Facts> decide(const TellTask& command, const TellingTask& now, const Context& context)
{
    return mustBeOpen(now.task).and_then([&]() -> Result<Facts> {
        if (now.agency.code.isEmpty())
            return refuse(QStringLiteral("The agency of this task is no agency of the site any more. Give it to another."), QStringLiteral("R-T2"));
        return Facts(TaskTold{now.task.plan, command.task, command.whom}).add(phoneCall(now, context));
    });
}

void apply(const TaskTold& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE task SET told = 1 WHERE id = ?"), values(fact.task));
}

QString describe(const TaskTold& fact)
{
    return fact.whom ? QStringLiteral("%1 was told of a task.").arg(fact.whom->text()) : QStringLiteral("An agency was told of a task.");
}

} // namespace tepu
