// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/let_task_go.h"

#include "core/queries/plan/one_person.h"
#include "core/rules/wait_words.h"

namespace tepu {

WaitingTask subjectOf(const LetTaskGo& command, const Tables& tables)
{
    return {taskNow(tables, command.task),
            tables.column<QString>(QStringLiteral("SELECT coalesce(h.ask_first, '') FROM contact_hold h "
                                                  "JOIN task_person tp ON h.person IN %1 "
                                                  "WHERE tp.task = ?1 AND h.lifted_at IS NULL "
                                                  "UNION ALL SELECT coalesce(h.ask_first, '') FROM contact_hold h "
                                                  "JOIN task t ON t.id = ?1 WHERE h.lifted_at IS NULL "
                                                  "AND NOT EXISTS(SELECT 1 FROM task_person tp WHERE tp.task = ?1) "
                                                  "AND h.person IN (SELECT m.person FROM plan_member m WHERE m.plan = t.plan)")
                                       .arg(everyTelling(QStringLiteral("tp.person"))),
                                   values(command.task))};
}

/// R-C6 "until the flag is lifted with a reason": or whoever is to be asked first has said so.
static Result<void> isSafeNow(const LetTaskGo& command, const WaitingTask& now)
{
    if (now.task.state != TaskState::Held)
        return refuse(QStringLiteral("This task does not wait for anything."), QStringLiteral("R-T6"));
    if (now.task.afterAgency && command.saidSafeBy != now.task.afterAgency && !command.because)
        return refuse(QStringLiteral("It waits for the word of one agency: name it, or say why it need not wait."),
                      QStringLiteral("R-T6"));
    for (const QString& askFirst : now.askFirst)
        if (now.task.category == TaskCategory::MakeContactWithFamily && (askFirst.isEmpty() || command.saidSafeBy != askFirst))
            return refuse(QStringLiteral("There is still a hold on contact. Lift it with a reason, or ask who is to be asked first."),
                          QStringLiteral("R-C6"));
    return {};
}

static Result<Instant> dueNow(const LetTaskGo& command, const TaskNow& task, Instant at)
{
    const Instant due = command.due.value_or(task.due);
    if (due <= at)
        return refuse(QStringLiteral("Its time went by on %1 while it waited. By when is it to be done now?").arg(momentInWords(due)),
                      QStringLiteral("R-D3"));
    return due;
}

Result<Facts> decide(const LetTaskGo& command, const WaitingTask& now, const Context& context)
{
    return mustBeOpen(now.task)
        .and_then([&] { return isSafeNow(command, now); })
        .and_then([&] { return dueNow(command, now.task, context.at); })
        .map([&](Instant due) {
            return Facts(TaskLetGo{now.task.plan, command.task, due, command.saidSafeBy, command.because});
        });
}

void apply(const TaskLetGo& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE task SET state = 'allocated', due = ? WHERE id = ?"), values(fact.due, fact.task));
}

QString describe(const TaskLetGo&)
{
    return QStringLiteral("A task need not wait any longer.");
}

} // namespace tepu
