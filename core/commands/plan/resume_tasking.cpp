// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/resume_tasking.h"

namespace tepu {

Tasking subjectOf(const ResumeTasking& command, const Tables& tables)
{
    return taskingNow(tables, command.plan);
}

Result<Facts> decide(const ResumeTasking& command, const Tasking& now, const Context&)
{
    return mustBeKnown(now.plan).and_then([&]() -> Result<Facts> {
        if (!now.stopped)
            return refuse(QStringLiteral("Plan %1 can be tasked as it is.").arg(now.plan.number), QStringLiteral("C7"));
        return Facts(TaskingResumed{command.plan, command.because});
    });
}

void apply(const TaskingResumed& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("DELETE FROM no_tasking WHERE plan = ?"), values(fact.plan));
}

QString describe(const TaskingResumed&)
{
    return QStringLiteral("The family can be tasked again.");
}

} // namespace tepu
