// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/reallocate_tasks.h"

#include "core/rules/tasks/separation.h"

namespace tepu {

static Result<void> hasTasks(const ReallocateTasks& command, const Reallocating& now)
{
    const QString rule = QStringLiteral("R-T3");
    if (!now.toIsKnown)
        return refuse(QStringLiteral("No agency of this site has the code “%1”. Who answers for the tasks now?").arg(command.to.value_or(command.agency)), rule);
    if (!now.unknown.isEmpty())
        return refuse(QStringLiteral("%1 of these tasks are no open tasks of that agency: nothing was changed.").arg(now.unknown.size()), rule);
    if (now.tasks.isEmpty())
        return refuse(command.who ? QStringLiteral("%1 has no open task there.").arg(command.who->text()) : QStringLiteral("That agency has no open task."), rule);
    if (!command.worker && command.to.value_or(command.agency) == command.agency)
        return refuse(QStringLiteral("To whom? Name another agency, or a worker of the same one."), rule);
    return {};
}

/// R-T3 "nothing stays with someone who has left": nor does it go to them.
static Result<void> isThere(const ReallocateTasks& command, const Reallocating& now)
{
    if (now.workerIsGone)
        return refuse(QStringLiteral("%1 has left. Name somebody else, or nobody.").arg(command.worker.value_or(Words()).text()), QStringLiteral("R-T3"));
    return {};
}

static PlannedTask asMoved(const MovingTask& moving, const ReallocateTasks& command)
{
    PlannedTask task = moving.planned;
    task.agency = command.to.value_or(command.agency);
    task.worker = command.worker.value_or(Words()).text();
    return task;
}

/// R-S2 holds for whoever takes a list over too: also between two tasks of that list.
static Result<void> keepThemApart(const ReallocateTasks& command, const Reallocating& now)
{
    QHash<PlanId, QVector<OpenContact>> taken;
    QStringList wrong;
    Refusal first;
    for (const MovingTask& moving : now.tasks) {
        const PlannedTask task = asMoved(moving, command);
        TaskSurroundings around = moving.around;
        around.contacts += taken.value(moving.plan);
        if (const auto apart = keepsPartiesApart(task, around); !apart) {
            first = wrong.isEmpty() ? apart.error() : first;
            wrong.append(moving.number);
        }
        if (task.isContact())
            taken[moving.plan].append({task.agency, task.worker, task.people});
    }
    wrong.removeDuplicates();
    if (!wrong.isEmpty())
        return refuse(QStringLiteral("%1: %2 Nothing was changed; leave that plan’s task out, or name somebody else.").arg(wrong.join(u", "), first.sentence),
                      first.rule);
    return {};
}

Result<Facts> decide(const ReallocateTasks& command, const Reallocating& now, const Context& context)
{
    const QString agency = command.to.value_or(command.agency);
    return hasTasks(command, now)
        .and_then([&] { return isThere(command, now); })
        .and_then([&] { return keepThemApart(command, now); })
        .map([&] {
            const bool isAtTable = context.meeting && now.present.value(*context.meeting).contains(agency);
            Facts facts;
            for (const MovingTask& moving : now.tasks)
                facts.add(TaskReallocated{moving.plan, moving.task, command.agency, agency, isAtTable ? std::nullopt : std::optional(false),
                                          command.worker, command.because});
            return facts;
        });
}

void apply(const TaskReallocated& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT INTO task_handover SELECT scope, id, ?, agency, worker, ? FROM task WHERE id = ?"),
               values(stamp.at, fact.because, fact.task));
    tables.run(QStringLiteral("UPDATE task SET agency = ?1, worker = ?2, told = ?3, agreed_by = NULL, answer = NULL, answer_from = NULL, "
                              "answer_words = NULL, answer_by = NULL, answered_at = NULL, "
                              "second_agency = CASE WHEN second_agency = ?1 THEN NULL ELSE second_agency END, "
                              "state = CASE WHEN state IN ('accepted', 'in_progress') THEN 'allocated' ELSE state END WHERE id = ?4"),
               values(fact.agency, fact.worker, fact.told, fact.task));
}

QString describe(const TaskReallocated& fact)
{
    return fact.from == fact.agency ? QStringLiteral("A task went to somebody else of the same agency.")
                                    : QStringLiteral("A task went from %1 to %2.").arg(fact.from, fact.agency);
}

} // namespace tepu
