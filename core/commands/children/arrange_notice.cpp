// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/children/arrange_notice.h"

#include "core/rules/children/notice.h"
#include "core/rules/wait_words.h"

namespace tepu {

/// Nobody under 18 is named as one who used violence: by name alone (R-K4).
static QString usedViolence(const TaskSurroundings& around)
{
    for (const Party& party : around.parties)
        if (party.standing == Standing::UsedViolence)
            return party.called;
    return {};
}

static Result<void> mayBeArranged(const ArrangeNotice& command, const NewNotice& now)
{
    const QString rule = QStringLiteral("R-K2");
    if (!now.childIsKnown)
        return refuse(QStringLiteral("A school is told of a child of the plan; this is none of them."), rule);
    if (command.recipient == NoticeTo::School && !command.child)
        return refuse(QStringLiteral("Whose school? Name the child."), rule);
    return mayBeNotified({command.recipient, now.task.plan.level, command.because.has_value(), command.couldCollect, command.worksThere,
                          command.seesRecord, command.safeRecipient.has_value(), usedViolence(now.task.around)});
}

/// "notify Waimiro School (Hana) of the episode of Wed 9 May"
static QString taskWords(const ArrangeNotice& command, const NewNotice& now)
{
    const QString place = command.recipient != NoticeTo::School ? QStringLiteral("the %1").arg(noticeWords(command.recipient))
                          : now.school.isEmpty()                ? QStringLiteral("the school of %1").arg(now.childCalled)
                                                                : QStringLiteral("the school, %1, of %2").arg(now.school, now.childCalled);
    return now.happenedOn ? QStringLiteral("notify %1 of the episode of %2").arg(place, dayInWords(*now.happenedOn))
                          : QStringLiteral("notify %1 of what has happened").arg(place);
}

static Result<Instant> nextWorkingDay(const NewTask& now, Instant at)
{
    return now.calendar.and_then([&](const SiteCalendar& calendar) {
        return calendar.addWorkingDays(dateAt(at), 1).and_then([&](QDate day) { return calendar.endOfWorkingDay(day); });
    });
}

static AllocateTask taskFor(const ArrangeNotice& command, const NewNotice& now, Instant due)
{
    AllocateTask task;
    task.task = command.task;
    task.plan = command.plan;
    task.category = TaskCategory::InformationSharing;
    task.agency = command.agency.value_or(usualTeller(command.recipient));
    if (command.child)
        task.people = {*command.child};
    task.words = Words::of(taskWords(command, now)).value_or(Words());
    task.due = due;
    task.safeRecipient = command.safeRecipient;
    task.because = command.because;
    task.agreedBy = command.agreedBy;
    return task;
}

Result<Facts> decide(const ArrangeNotice& command, const NewNotice& now, const Context& context)
{
    return mayBeArranged(command, now)
        .and_then([&] { return command.due ? Result<Instant>(*command.due) : nextWorkingDay(now.task, context.at); })
        .and_then([&](Instant due) { return decide(taskFor(command, now, due), now.task, context); })
        .map([&](Facts facts) {
            facts.add(NoticeArranged{command.plan, command.recipient, command.child, now.episode, command.couldCollect, command.worksThere,
                                     command.seesRecord, command.task, command.safeRecipient, command.because});
            return facts;
        });
}

void apply(const NoticeArranged& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO notice VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, stamp.command, fact.plan, fact.recipient, fact.child, fact.episode, fact.couldCollect, fact.worksThere, fact.seesRecord,
                      fact.safeRecipient, fact.task, fact.because, stamp.at));
}

QString describe(const NoticeArranged& fact)
{
    return QStringLiteral("A notice to the %1 was arranged.").arg(noticeWords(fact.recipient));
}

} // namespace tepu
