// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/agree_deadline.h"

#include "core/rules/wait_words.h"

namespace tepu {

TaskNow subjectOf(const AgreeDeadline& command, const Tables& tables)
{
    return taskNow(tables, command.task);
}

/// R-D1, R-D3: an earlier time may be agreed; a later one wants a reason, and never moves by itself.
static Result<void> mayBeDue(const AgreeDeadline& command, const TaskNow& now, Instant at)
{
    if (command.due <= at)
        return refuse(QStringLiteral("%1 is already past: say a time to come.").arg(momentInWords(command.due)), QStringLiteral("R-D3"));
    if (command.due == now.due)
        return refuse(QStringLiteral("It is due %1 already.").arg(momentInWords(now.due)), QStringLiteral("R-D3"));
    if (command.due > now.due && !command.because)
        return refuse(QStringLiteral("It was due %1. A later time wants a reason.").arg(momentInWords(now.due)), QStringLiteral("R-D3"));
    return {};
}

Result<Facts> decide(const AgreeDeadline& command, const TaskNow& now, const Context& context)
{
    return mustBeOpen(now).and_then([&] { return mayBeDue(command, now, context.at); }).map([&] {
        return Facts(DeadlineAgreed{now.plan, command.task, now.due, command.due, command.because});
    });
}

void apply(const DeadlineAgreed& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT INTO task_redating VALUES(?, ?, ?, ?, ?, (SELECT level FROM task WHERE id = ?))"),
               values(fact.plan, fact.task, stamp.at, fact.from, fact.due, fact.task));
    tables.run(QStringLiteral("UPDATE task SET due = ?, asked = ?, fixed = 1, because = coalesce(?, because) WHERE id = ?"),
               values(fact.due, fact.due, fact.because, fact.task));
}

QString describe(const DeadlineAgreed& fact)
{
    return QStringLiteral("A task has another deadline: %1, not %2.").arg(momentInWords(fact.due), momentInWords(fact.from));
}

} // namespace tepu
