// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/board_acts.h"

#include "core/commands/site/note_gone.h"
#include "core/commands/task/agree_deadline.h"
#include "core/commands/task/answer_task.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/pass_on_outcome.h"
#include "core/commands/task/reallocate_tasks.h"
#include "core/commands/task/reopen_task.h"
#include "core/commands/task/tell_task.h"
#include "core/commands/task/withdraw_task.h"
#include "core/queries/site/site_agencies.h"
#include "core/queries/site/site_calendar.h"
#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/pages/joined.h"

namespace tepu::ui {
namespace {

const QStringList beginningsOfOpen{QStringLiteral("done "),     QStringLiteral("changed "), QStringLiteral("not "), QStringLiteral("accepted "),
                                   QStringLiteral("declined "), QStringLiteral("from "),    QStringLiteral("told "), QStringLiteral("to "),
                                   QStringLiteral("all to "),   QStringLiteral("by "),      QStringLiteral("withdrawn "), QStringLiteral("gone ")};
const QStringList beginningsOfEnded{QStringLiteral("passed "), QStringLiteral("open ")};

/// A key says what is done: its beginning takes the place of the one that was left in the line, and the words behind it stay.
QString begunWith(const QString& beginning, const QString& left)
{
    for (const QStringList& all : {beginningsOfOpen, beginningsOfEnded})
        for (const QString& other : all)
            if (left.startsWith(other))
                return beginning + left.mid(other.size());
    return beginning + left.trimmed();
}

std::optional<Words> maybeWords(const QString& text)
{
    return Words::of(text);
}

QString deedWords(const UnderstoodTaskAct& act)
{
    return act.deed == TaskDeed::End ? codeWords(act.state) : code(*act.deed);
}

} // namespace

QString whoHas(const BoardRow& task)
{
    return task.standing.with;
}

BoardActs::BoardActs(Session& session, AskLine& ask, QObject* parent)
    : QObject(parent), m_session(session), m_ask(ask), m_calendar(siteCalendar(session.tables()))
{
}

LineContext BoardActs::context() const
{
    LineContext context;
    context.agencies = SiteAgencies(m_session.tables()).all();
    context.now = m_session.now();
    context.calendar = m_calendar ? &*m_calendar : nullptr;
    return context;
}

void BoardActs::askOf(const BoardRow& task, const QString& beginning)
{
    if (!m_calendar)
        return;
    const QString what = task.words.isEmpty() ? codeWords(task.category) : task.words;
    m_ask.ask({QStringLiteral("board/") + task.task.toString(),
               {{joined({task.mark, what}), Voice::Strong}, {QStringLiteral(" · %1 · %2").arg(task.familyName, task.dueWords)}},
               isOpen(task.state) ? tr("done she is at her sister’s · declined nobody on shift · to ivs because …") : tr("passed Hine Rua · open it was another task"),
               tr("Write it down"), [this, task](const QString& text) { enter(task, text); },
               [this, task](const QString& text) { return understood(task, text); }, {},
               isOpen(task.state) ? beginningsOfOpen : beginningsOfEnded});
    if (!beginning.isEmpty())
        m_ask.line().put(begunWith(beginning, m_ask.line().text()));
}

Runs BoardActs::understood(const BoardRow& task, const QString& text) const
{
    const UnderstoodTaskAct act = understandTaskAct(text, context());
    if (!act.deed)
        return {{act.missing, Voice::Quiet}};
    Runs runs;
    const QString whose = whoHas(task);
    if (act.all)
        join(runs, whose.isEmpty() ? tr("every open task of %1").arg(task.agencyName) : tr("every open task of %1 (%2)").arg(whose, task.mark), Voice::Strong);
    join(runs, deedWords(act), Voice::Accent);
    if (act.agency)
        join(runs, SiteAgencies(m_session.tables()).name(*act.agency), Voice::Accent);
    join(runs, act.worker, Voice::Accent);
    if (act.at)
        join(runs, act.deed == TaskDeed::CanFrom ? dayInWords(dateAt(*act.at)) : momentInWords(*act.at), Voice::Accent);
    join(runs, act.words, Voice::Accent);
    join(runs, act.missing, Voice::Caution);
    return runs;
}

template <class C>
void BoardActs::perform(const C& command, const QString& words)
{
    m_ask.perform(command, [this, words](const Receipt&) { Q_EMIT done(words); });
}

void BoardActs::enter(const BoardRow& task, const QString& text)
{
    const UnderstoodTaskAct act = understandTaskAct(text, context());
    if (!act.missing.isEmpty() || !act.deed)
        return m_ask.object({act.missing});
    const auto words = maybeWords(act.words);
    switch (*act.deed) {
    case TaskDeed::End: return perform(EndTask{task.task, act.state, words}, tr("%1: %2.").arg(task.familyName, codeWords(act.state)));
    case TaskDeed::Accept:
    case TaskDeed::Decline:
    case TaskDeed::CanFrom:
    case TaskDeed::Begin: return answer(task, act);
    case TaskDeed::Tell: return perform(TellTask{task.task, words}, tr("%1 was told.").arg(task.agencyName));
    case TaskDeed::HandOver: return handOver(task, act);
    case TaskDeed::Due: return perform(AgreeDeadline{task.task, act.at.value_or(Instant()), words}, tr("Now due %1.").arg(momentInWords(act.at.value_or(Instant()))));
    case TaskDeed::Withdraw: return perform(WithdrawTask{task.task, words.value_or(Words())}, tr("The task was withdrawn."));
    case TaskDeed::Reopen: return perform(ReopenTask{task.task, words.value_or(Words())}, tr("The task is open again."));
    case TaskDeed::PassOn: return perform(PassOnOutcome{task.task, words.value_or(Words())}, tr("%1 has heard what came of it.").arg(act.words));
    case TaskDeed::Gone:
        return perform(NoteGone{task.agency, words.value_or(Words())}, tr("%1 has left. Their tasks stand under “With somebody who left”; R gives them to others.").arg(act.words));
    }
}

void BoardActs::answer(const BoardRow& task, const UnderstoodTaskAct& act)
{
    static const QHash<TaskDeed, TaskAnswer> answers{{TaskDeed::Accept, TaskAnswer::Accepted}, {TaskDeed::Decline, TaskAnswer::Declined},
                                                     {TaskDeed::CanFrom, TaskAnswer::CanFrom}, {TaskDeed::Begin, TaskAnswer::Begun}};
    AnswerTask command;
    command.task = task.task;
    command.answer = answers.value(*act.deed);
    command.from = act.at;
    (command.answer == TaskAnswer::Accepted ? command.by : command.words) = maybeWords(act.words);
    perform(command, tr("%1: %2.").arg(task.mark, code(*act.deed)));
}

void BoardActs::handOver(const BoardRow& task, const UnderstoodTaskAct& act)
{
    ReallocateTasks command;
    command.agency = task.agency;
    command.to = act.agency;
    command.worker = maybeWords(act.worker);
    command.because = maybeWords(act.words).value_or(Words());
    if (act.all)
        command.who = maybeWords(whoHas(task));
    else
        command.tasks = {task.task};
    perform(command, act.all ? tr("All of them go to %1; they must still be told.").arg(act.agency ? SiteAgencies(m_session.tables()).name(*act.agency) : act.worker)
                             : tr("It goes to others; they must still be told."));
}

} // namespace tepu::ui
