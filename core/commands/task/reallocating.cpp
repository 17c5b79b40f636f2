// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/reallocate_tasks.h"
#include "core/commands/task/surroundings.h"
#include "core/queries/site/gone.h"
#include "core/queries/site/site_agencies.h"

namespace tepu {

namespace {

/// An open task of the agency, as far as who has it and what it is about.
struct OpenTaskRow {
    TaskId task;
    PlanId plan;
    QString number;
    QString worker;
    QString agreedBy;
    TaskCategory category = TaskCategory::OtherActions;
    QString secondAgency;
    QVector<PersonId> people;
    QString words;
    QString because;
    static constexpr auto fields()
    {
        using R = OpenTaskRow;
        return Fields{field("task", &R::task),         field("plan", &R::plan),         field("number", &R::number),
                      field("worker", &R::worker),     field("agreed_by", &R::agreedBy), field("category", &R::category),
                      field("second", &R::secondAgency), field("people", &R::people),   field("words", &R::words),
                      field("because", &R::because)};
    }
};

} // namespace

static QVector<OpenTaskRow> openTasksOf(const Tables& tables, const QString& agency)
{
    return tables.ask<OpenTaskRow>(
        QStringLiteral("SELECT task.id, task.plan, plan.number, coalesce(task.worker, ''), coalesce(task.agreed_by, ''), task.category, "
                       "coalesce(task.second_agency, ''), task.people, task.words, coalesce(task.because, '') "
                       "FROM task JOIN plan ON plan.id = task.plan WHERE task.agency = ? AND task.ended_at IS NULL ORDER BY task.due, task.id"),
        values(agency));
}

/// Whoever works on a task has it; where nobody is named, whoever agreed to it for the agency.
static bool isOf(const OpenTaskRow& row, const std::optional<Words>& who)
{
    return !who || nameCompared(row.worker.isEmpty() ? row.agreedBy : row.worker) == nameCompared(who->text());
}

static PlannedTask plannedOf(const OpenTaskRow& row)
{
    PlannedTask task;
    task.category = row.category;
    task.secondAgency = row.secondAgency;
    task.people = row.people;
    task.words = row.words;
    task.hasReason = !row.because.isEmpty();
    return task;
}

Reallocating subjectOf(const ReallocateTasks& command, const Tables& tables)
{
    const QString to = command.to.value_or(command.agency);
    Reallocating now;
    now.toIsKnown = SiteAgencies(tables).find(to) != nullptr;
    now.workerIsGone = isGone(gone(tables), to, command.worker.value_or(Words()).text());
    now.present = agenciesPresent(tables);
    QVector<OpenTaskRow> rows = openTasksOf(tables, command.agency);
    QSet<TaskId> open, named(command.tasks.cbegin(), command.tasks.cend());
    for (const OpenTaskRow& row : rows)
        open.insert(row.task);
    for (const TaskId& task : command.tasks)
        if (!open.contains(task))
            now.unknown.append(task);
    rows.removeIf([&](const OpenTaskRow& row) { return !isOf(row, command.who) || (!named.isEmpty() && !named.contains(row.task)); });
    QSet<TaskId> moving;
    for (const OpenTaskRow& row : rows)
        moving.insert(row.task);
    for (const OpenTaskRow& row : rows)
        now.tasks.append({row.task, row.plan, row.number, plannedOf(row), surroundings(tables, row.plan, row.people, moving)});
    return now;
}

} // namespace tepu
