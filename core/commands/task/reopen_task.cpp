// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/reopen_task.h"

namespace tepu {

EndedTask subjectOf(const ReopenTask& command, const Tables& tables)
{
    const TaskNow task = taskNow(tables, command.task);
    return {task, planNow(tables, task.plan),
            tables.one<int>(QStringLiteral("SELECT 1 FROM task WHERE id = ? AND moved_to IS NOT NULL"), values(command.task)).has_value()};
}

Result<Facts> decide(const ReopenTask& command, const EndedTask& now, const Context&)
{
    const QString rule = QStringLiteral("R-T2");
    if (!now.task.isKnown)
        return refuse(QStringLiteral("There is no such task."));
    if (isOpen(now.task.state))
        return refuse(QStringLiteral("This task is open already."), rule);
    if (now.goesOnElsewhere)
        return refuse(QStringLiteral("This task was moved: it goes on in another plan."), QStringLiteral("R-M10"));
    return mustBeOpen(now.plan).map([&] { return Facts(TaskReopened{now.task.plan, command.task, command.because}); });
}

/// What it waited for may still be to come: then it waits again.
void apply(const TaskReopened& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE task SET state = CASE WHEN not_before IS NULL AND after_agency IS NULL AND after_task IS NULL AND "
                              "if_event IS NULL THEN 'allocated' ELSE 'held' END, outcome = NULL, ended_at = NULL, passed_on_to = NULL, "
                              "passed_on_at = NULL WHERE id = ?"),
               values(fact.task));
}

QString describe(const TaskReopened&)
{
    return QStringLiteral("A task that had been ended is open again.");
}

} // namespace tepu
