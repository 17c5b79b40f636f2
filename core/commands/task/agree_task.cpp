// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/agree_task.h"

namespace tepu {

TaskNow subjectOf(const AgreeTask& command, const Tables& tables)
{
    return taskNow(tables, command.task);
}

Result<Facts> decide(const AgreeTask& command, const TaskNow& now, const Context&)
{
    if (command.by.trimmed().isEmpty())
        return refuse(QStringLiteral("Who agrees to it? Write a name."), QStringLiteral("R-T2"));
    return mustBeOpen(now).map([&] { return Facts(TaskAgreed{now.plan, command.task, command.by.trimmed()}); });
}

void apply(const TaskAgreed& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE task SET agreed_by = ?, told = 1 WHERE id = ?"), values(fact.by, fact.task));
}

QString describe(const TaskAgreed& fact)
{
    return QStringLiteral("A task was agreed aloud by %1.").arg(fact.by);
}

} // namespace tepu
