// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/answer_task.h"

#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"

namespace tepu {

TaskNow subjectOf(const AnswerTask& command, const Tables& tables)
{
    return taskNow(tables, command.task);
}

/// C45 "Agency accepts, declines or says when (capacity reason)"
static Result<void> saysEnough(const AnswerTask& command, const TaskNow& now, Instant at)
{
    const QString rule = QStringLiteral("R-T2");
    if (command.answer == TaskAnswer::Declined && !command.words)
        return refuse(QStringLiteral("Why can the agency not do it? A few words, so that the table can give it to another."), rule);
    if (command.answer == TaskAnswer::CanFrom && !command.from)
        return refuse(QStringLiteral("From when can the agency do it?"), rule);
    if (command.from && command.answer != TaskAnswer::CanFrom)
        return refuse(QStringLiteral("A day from which it can be done goes with “can from” alone."), rule);
    if (command.from && *command.from <= at)
        return refuse(QStringLiteral("%1 is already past: say a day to come.").arg(momentInWords(*command.from)), rule);
    if (command.answer == TaskAnswer::Begun && now.state == TaskState::Held)
        return refuse(QStringLiteral("This task still waits. Let it go first."), QStringLiteral("R-T6"));
    return {};
}

Result<Facts> decide(const AnswerTask& command, const TaskNow& now, const Context& context)
{
    return mustBeOpen(now).and_then([&] { return saysEnough(command, now, context.at); }).map([&] {
        return Facts(TaskAnswered{now.plan, command.task, command.answer, command.from, command.words, command.by});
    });
}

static TaskState stateAfter(TaskAnswer answer)
{
    switch (answer) {
    case TaskAnswer::Accepted:
    case TaskAnswer::CanFrom: return TaskState::Accepted;
    case TaskAnswer::Begun: return TaskState::InProgress;
    case TaskAnswer::Declined: return TaskState::Allocated;
    }
    Q_UNREACHABLE();
}

void apply(const TaskAnswered& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE task SET answer = ?, answer_from = ?, answer_words = ?, answer_by = ?, answered_at = ?, told = 1, "
                              "state = CASE WHEN state = 'held' THEN state ELSE ? END WHERE id = ? AND ended_at IS NULL"),
               values(fact.answer, fact.from, fact.words, fact.by, stamp.at, stateAfter(fact.answer), fact.task));
}

QString describe(const TaskAnswered& fact)
{
    switch (fact.answer) {
    case TaskAnswer::Accepted: return QStringLiteral("A task was accepted.");
    case TaskAnswer::Declined: return QStringLiteral("A task was declined.");
    case TaskAnswer::CanFrom: return QStringLiteral("A task can be done from %1 on.").arg(momentInWords(fact.from.value_or(Instant())));
    case TaskAnswer::Begun: return QStringLiteral("A task was begun.");
    }
    Q_UNREACHABLE();
}

} // namespace tepu
