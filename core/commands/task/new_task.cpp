// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/allocate_task.h"

#include "core/commands/task/surroundings.h"
#include "core/queries/site/site_calendar.h"

namespace tepu {

NewTask subjectOf(const AllocateTask& command, const Tables& tables)
{
    const auto isThere = [&](const QString& sql, const Values& bound) { return tables.one<int>(sql, bound).has_value(); };
    return {planNow(tables, command.plan),
            isThere(QStringLiteral("SELECT 1 FROM task WHERE id = ?"), values(command.task)),
            isThere(QStringLiteral("SELECT 1 FROM task WHERE id = ? AND plan = ? AND ended_at IS NULL"),
                    values(command.afterTask, command.plan)),
            surroundings(tables, command.plan, command.people),
            siteCalendar(tables),
            agenciesPresent(tables), taskingNow(tables, command.plan).stopped};
}

} // namespace tepu
