// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/end_task.h"

#include "core/rules/code_words.h"

namespace tepu {

TaskNow subjectOf(const EndTask& command, const Tables& tables)
{
    return taskNow(tables, command.task);
}

static Result<void> endsIt(const EndTask& command)
{
    const bool couldNot =
        command.state == TaskState::NotDoneCircumstancesChanged || command.state == TaskState::NotDoneNotUndertaken;
    if (command.state != TaskState::Done && !couldNot)
        return refuse(QStringLiteral("A task ends as done, or as not done because circumstances changed or it was not "
                                     "undertaken. To take it away, withdraw it."),
                      QStringLiteral("R-T2"));
    if (couldNot && !command.outcome)
        return refuse(QStringLiteral("Say why it could not be done."), QStringLiteral("R-T2"));
    return {};
}

Result<Facts> decide(const EndTask& command, const TaskNow& now, const Context&)
{
    return mustBeOpen(now).and_then([&] { return endsIt(command); }).map([&] {
        return Facts(TaskEnded{now.plan, command.task, command.state, command.outcome});
    });
}

void apply(const TaskEnded& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE task SET state = ?, outcome = ?, ended_at = ? WHERE id = ?"),
               values(fact.state, fact.outcome, stamp.at, fact.task));
}

QString describe(const TaskEnded& fact)
{
    return QStringLiteral("A task ended: %1.").arg(codeWords(fact.state));
}

} // namespace tepu
