// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/withdraw_task.h"

namespace tepu {

TaskNow subjectOf(const WithdrawTask& command, const Tables& tables)
{
    return taskNow(tables, command.task);
}

Result<Facts> decide(const WithdrawTask& command, const TaskNow& now, const Context&)
{
    return mustBeOpen(now).map([&] { return Facts(TaskWithdrawn{now.plan, command.task, {}, command.reason}); });
}

void apply(const TaskWithdrawn& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE task SET state = 'withdrawn', outcome = ?, moved_to = ?, ended_at = ? WHERE id = ?"),
               values(fact.reason, fact.movedTo, stamp.at, fact.task));
}

QString describe(const TaskWithdrawn& fact)
{
    return fact.movedTo ? QStringLiteral("A task was moved to another plan.") : QStringLiteral("A task was withdrawn.");
}

} // namespace tepu
