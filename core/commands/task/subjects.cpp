// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/subjects.h"

namespace tepu {

TaskNow taskNow(const Tables& tables, const TaskId& task)
{
    return tables
        .askOne<TaskNow>(QStringLiteral("SELECT id, plan, state, category, agency, words, due, agreed_by, after_agency, 1 "
                                        "FROM task WHERE id = ?"),
                         values(task))
        .value_or(TaskNow());
}

Result<void> mustBeOpen(const TaskNow& task)
{
    if (!task.isKnown)
        return refuse(QStringLiteral("There is no such task."));
    if (!isOpen(task.state))
        return refuse(QStringLiteral("This task has already ended."), QStringLiteral("R-T2"));
    return {};
}

} // namespace tepu
