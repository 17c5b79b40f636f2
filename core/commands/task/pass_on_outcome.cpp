// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/pass_on_outcome.h"

namespace tepu {

TaskNow subjectOf(const PassOnOutcome& command, const Tables& tables)
{
    return taskNow(tables, command.task);
}

Result<Facts> decide(const PassOnOutcome& command, const TaskNow& now, const Context&)
{
    if (!now.isKnown)
        return refuse(QStringLiteral("There is no such task."));
    if (isOpen(now.state))
        return refuse(QStringLiteral("This task has no outcome yet: end it first."), QStringLiteral("R-T4"));
    return Facts(OutcomePassedOn{now.plan, command.task, command.to});
}

void apply(const OutcomePassedOn& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE task SET passed_on_to = ?, passed_on_at = ? WHERE id = ? AND ended_at IS NOT NULL"),
               values(fact.to, stamp.at, fact.task));
}

QString describe(const OutcomePassedOn& fact)
{
    return QStringLiteral("The outcome of a task was passed on to %1.").arg(fact.to.text());
}

} // namespace tepu
