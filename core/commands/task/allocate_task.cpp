// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/allocate_task.h"

#include "core/rules/tasks/contact_holds.h"
#include "core/rules/tasks/notices.h"
#include "core/rules/tasks/separation.h"
#include "core/rules/tasks/timeframe.h"
#include "core/rules/wait_words.h"

namespace tepu {

PlannedTask planned(const AllocateTask& command)
{
    PlannedTask task;
    task.category = command.category;
    task.agency = command.agency;
    task.secondAgency = command.secondAgency.value_or(QString());
    task.people = command.people;
    task.words = command.words.text();
    task.worker = command.worker.value_or(Words()).text();
    task.afterAgency = command.afterAgency.value_or(QString());
    task.saidSafeBy = command.saidSafeBy.value_or(QString());
    task.waitsForEvent = command.ifEvent.has_value();
    task.hasRoute = command.route.has_value();
    task.hasReason = command.because.has_value();
    task.hasSafeRecipient = command.safeRecipient.has_value();
    task.together = command.together;
    return task;
}

/// R-T2 "A task has one accountable agency"
static Result<void> knowsItsAgencies(const AllocateTask& command, const TaskSurroundings& around)
{
    for (const QString& code : {command.agency, command.secondAgency.value_or(command.agency),
                                command.afterAgency.value_or(command.agency), command.saidSafeBy.value_or(command.agency)})
        if (!around.agency(code))
            return refuse(QStringLiteral("No agency of this site has the code “%1”. Which agency answers for the task?").arg(code),
                          QStringLiteral("R-T2"));
    if (command.secondAgency == command.agency)
        return refuse(QStringLiteral("The second agency is the first one again."), QStringLiteral("R-T6"));
    return {};
}

static Result<void> knowsItsPeople(const AllocateTask& command, const TaskSurroundings& around)
{
    for (const PersonId& person : command.people)
        if (!around.party(person))
            return refuse(QStringLiteral("A task is for people of its own plan; this person is not on it."), QStringLiteral("R-T2"));
    return {};
}

/// R-T6 "A task may wait: *not before*, *only after* another task, *if* an event."
static bool waits(const AllocateTask& command, const Context& context)
{
    return (command.notBefore && *command.notBefore > context.at) || command.afterAgency || command.afterTask || command.ifEvent;
}

static Result<void> waitFitsDeadline(const AllocateTask& command, const NewTask& now, Instant due)
{
    if (command.afterTask && !now.afterTaskIsOpen)
        return refuse(QStringLiteral("The task it would wait for is not open on this plan."), QStringLiteral("R-T6"));
    if (command.notBefore && *command.notBefore >= due)
        return refuse(QStringLiteral("It waits until %1 but is due %2: change one of them.")
                          .arg(momentInWords(*command.notBefore), momentInWords(due)),
                      QStringLiteral("R-T6"));
    return {};
}

/// A deadline that the level makes stays open until the case is decided: at a table, or while there is no level (R-D1).
static bool isFixed(const AllocateTask& command, const NewTask& now, const Context& context)
{
    return !command.initialContact || (now.plan.level && !context.meeting);
}

/// R-T2 "*Agreed aloud by (name)* or *allocated, agency absent: not yet told*"
static std::optional<bool> isTold(const AllocateTask& command, const NewTask& now, const Context& context)
{
    if (command.agreedBy)
        return true;
    const bool isThere = context.meeting && now.present.value(*context.meeting).contains(command.agency);
    return isThere ? std::nullopt : std::optional(false);
}

static TaskAllocated allocated(const AllocateTask& command, const NewTask& now, const Context& context, Instant due)
{
    TaskAllocated fact;
    fact.task = command.task;
    fact.plan = command.plan;
    fact.category = command.category;
    fact.agency = command.agency;
    fact.secondAgency = command.secondAgency;
    fact.people = command.people;
    fact.initialContact = command.initialContact;
    fact.state = waits(command, context) ? TaskState::Held : TaskState::Allocated;
    fact.level = now.plan.level;
    fact.asked = command.due;
    fact.due = due;
    fact.fixed = isFixed(command, now, context);
    fact.notBefore = command.notBefore;
    fact.afterAgency = command.afterAgency;
    fact.afterTask = command.afterTask;
    fact.ifEvent = command.ifEvent;
    fact.agreedBy = command.agreedBy;
    fact.told = isTold(command, now, context);
    fact.notAlone = command.notAlone;
    fact.victimOnly = command.victimOnly;
    fact.words = command.words;
    fact.worker = command.worker;
    fact.route = command.route;
    fact.safeRecipient = command.safeRecipient;
    fact.because = command.because;
    return fact;
}

static Result<void> keepsTheRules(const AllocateTask& command, const NewTask& now)
{
    if (now.idIsTaken)
        return refuse(QStringLiteral("This task has already been allocated."));
    const PlannedTask task = planned(command);
    return mustBeOpen(now.plan)
        .and_then([&] { return mayBeTasked(now.tasking); })
        .and_then([&] { return knowsItsAgencies(command, now.around); })
        .and_then([&] { return knowsItsPeople(command, now.around); })
        .and_then([&] { return mayBeContacted(task, now.around); })
        .and_then([&] { return keepsPartiesApart(task, now.around); })
        .and_then([&] { return hasSafeRecipient(task, now.around); });
}

Result<Facts> decide(const AllocateTask& command, const NewTask& now, const Context& context)
{
    const TableTimeframe timeframe{command.initialContact, command.due, command.because.has_value(), context.at};
    return keepsTheRules(command, now)
        .and_then([&] { return now.calendar; })
        .and_then([&](const SiteCalendar& calendar) { return dueOf(timeframe, now.plan.level, calendar); })
        .and_then([&](Instant due) {
            return waitFitsDeadline(command, now, due).map([&] { return Facts(allocated(command, now, context, due)); });
        });
}

void apply(const TaskAllocated& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(
        QStringLiteral("INSERT OR REPLACE INTO task(scope, id, plan, meeting, category, agency, second_agency, people, "
                       "initial_contact, state, allocated_at, level, asked, due, fixed, not_before, after_agency, after_task, "
                       "if_event, agreed_by, told, words, worker, route, safe_recipient, because, not_alone, victim_only, table_kind) "
                       "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        values(fact.plan, fact.task, fact.plan, stamp.meeting, fact.category, fact.agency, fact.secondAgency, fact.people,
               fact.initialContact, fact.state, stamp.at, fact.level, fact.asked, fact.due, fact.fixed, fact.notBefore,
               fact.afterAgency, fact.afterTask, fact.ifEvent, fact.agreedBy, fact.told, fact.words, fact.worker, fact.route,
               fact.safeRecipient, fact.because, fact.notAlone, fact.victimOnly, fact.table));
    for (const PersonId& person : fact.people)
        tables.run(QStringLiteral("INSERT OR IGNORE INTO task_person VALUES(?, ?, ?)"), values(fact.plan, fact.task, person));
}

QString describe(const TaskAllocated& fact)
{
    return QStringLiteral("A task was allocated, due %1.").arg(momentInWords(fact.due));
}

} // namespace tepu
