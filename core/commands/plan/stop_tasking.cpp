// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/stop_tasking.h"

namespace tepu {

Tasking subjectOf(const StopTasking& command, const Tables& tables)
{
    return taskingNow(tables, command.plan);
}

Result<Facts> decide(const StopTasking& command, const Tasking& now, const Context&)
{
    return mustBeOpen(now.plan).and_then([&]() -> Result<Facts> {
        if (now.stopped)
            return refuse(QStringLiteral("There is no further tasking for plan %1 already.").arg(now.plan.number), QStringLiteral("C7"));
        return Facts(TaskingStopped{command.plan, command.because});
    });
}

void apply(const TaskingStopped& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO no_tasking VALUES(?, ?, ?, ?)"), values(fact.plan, fact.plan, fact.because, stamp.at));
}

QString describe(const TaskingStopped&)
{
    return QStringLiteral("No further tasking for this family.");
}

} // namespace tepu
