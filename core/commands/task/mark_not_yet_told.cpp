// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/mark_not_yet_told.h"

namespace tepu {

TaskNow subjectOf(const MarkNotYetTold& command, const Tables& tables)
{
    return taskNow(tables, command.task);
}

Result<Facts> decide(const MarkNotYetTold& command, const TaskNow& now, const Context&)
{
    return mustBeOpen(now).map([&] { return Facts(TaskNotYetTold{now.plan, command.task}); });
}

void apply(const TaskNotYetTold& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE task SET agreed_by = NULL, told = 0 WHERE id = ?"), values(fact.task));
}

QString describe(const TaskNotYetTold&)
{
    return QStringLiteral("A task is allocated; its agency has not yet been told.");
}

} // namespace tepu
