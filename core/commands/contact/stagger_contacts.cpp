// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contact/stagger_contacts.h"

#include "core/queries/plan/one_person.h"

#include <QSet>

namespace tepu {

ContactsNow subjectOf(const StaggerContacts& command, const Tables& tables)
{
    ContactsNow now{planNow(tables, command.plan), {}};
    for (const TaskId& task : command.sequence)
        now.tasks.append({taskNow(tables, task),
                          tables.one<bool>(QStringLiteral("SELECT initial_contact FROM task WHERE id = ?"), values(task)).value_or(false),
                          tables.column<PersonId>(QStringLiteral("SELECT DISTINCT %1 FROM task_person WHERE task = ?2")
                                                      .arg(faceOn(QStringLiteral("?1"), QStringLiteral("task_person.person"))),
                                                  values(command.plan, task))});
    return now;
}

static Result<void> isOpenContact(const StaggeredTask& each, const PlanId& plan)
{
    if (each.task.plan != plan || each.task.category != TaskCategory::MakeContactWithFamily)
        return refuse(QStringLiteral("Only contact tasks of this plan come one after another."), QStringLiteral("R-C8"));
    if (each.task.state == TaskState::Held)
        return refuse(QStringLiteral("A task that is held already waits for something."), QStringLiteral("R-T6"));
    return mustBeOpen(each.task);
}

/// A task that names nobody is for the whole family.
static bool reachOne(const QVector<StaggeredTask>& tasks)
{
    QSet<PersonId> common;
    bool isNarrowed = false;
    for (const StaggeredTask& each : tasks) {
        if (each.people.isEmpty())
            continue;
        const QSet<PersonId> people(each.people.cbegin(), each.people.cend());
        common = isNarrowed ? common & people : people;
        isNarrowed = true;
    }
    return !isNarrowed || !common.isEmpty();
}

/// R-D1 binds the initial agency: it never waits behind another.
static Result<void> mayComeSo(const StaggerContacts& command, const ContactsNow& now)
{
    const QSet<TaskId> tasks(command.sequence.cbegin(), command.sequence.cend());
    if (tasks.size() < 2 || tasks.size() != command.sequence.size())
        return refuse(QStringLiteral("Name two tasks or more, each once."), QStringLiteral("R-C8"));
    for (const StaggeredTask& each : now.tasks)
        if (const auto open = isOpenContact(each, command.plan); !open)
            return open;
    for (const StaggeredTask& each : now.tasks.mid(1))
        if (each.initial)
            return refuse(QStringLiteral("The initial contact comes first: its deadline runs."), QStringLiteral("R-D1"));
    if (!reachOne(now.tasks))
        return refuse(QStringLiteral("These tasks are for different people: each may come at once."), QStringLiteral("R-C8"));
    return {};
}

Result<Facts> decide(const StaggerContacts& command, const ContactsNow& now, const Context&)
{
    return mustBeOpen(now.plan).and_then([&] { return mayComeSo(command, now); }).map([&] {
        Facts facts;
        for (qsizetype i = 1; i < command.sequence.size(); ++i)
            facts.add(TaskStaggered{command.plan, command.sequence[i], command.sequence[i - 1]});
        return facts;
    });
}

void apply(const TaskStaggered& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE task SET state = 'held', after_task = ? WHERE id = ? AND ended_at IS NULL"),
               values(fact.after, fact.task));
}

QString describe(const TaskStaggered&)
{
    return QStringLiteral("A contact waits until another agency’s has been made.");
}

} // namespace tepu
