// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/board_words.h"

#include "core/rules/wait_words.h"
#include "ui/meeting/pages/joined.h"
#include "ui/meeting/pages/task_words.h"
#include "ui/widgets/risk_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct BoardTexts {
    Q_DECLARE_TR_FUNCTIONS(BoardTexts)
};

Voice voiceOf(Timing timing)
{
    switch (timing) {
    case Timing::OnTime: return Voice::Plain;
    case Timing::Soon:
    case Timing::Held: return Voice::Caution;
    case Timing::Overdue: return Voice::Alert;
    }
    Q_UNREACHABLE();
}

QString levelWords(const std::optional<RiskLevel>& level)
{
    if (!level)
        return BoardTexts::tr("no level yet");
    switch (*level) {
    case RiskLevel::Low: return BoardTexts::tr("Low");
    case RiskLevel::Medium: return BoardTexts::tr("Medium");
    case RiskLevel::High: return BoardTexts::tr("High");
    }
    Q_UNREACHABLE();
}

/// R-D5: who must have heard of it by now.
void addClimb(Runs& line, const BoardRow& task)
{
    if (task.climbed == ClimbedTo::Coordinator)
        join(line, BoardTexts::tr("with the coordinator"), Voice::Caution);
    if (task.climbed == ClimbedTo::NextTable)
        join(line, BoardTexts::tr("for the next table"), Voice::Alert);
}

/// C45: what its agency has said of it.
Runs answerRuns(const BoardRow& task)
{
    const TaskStanding& standing = task.standing;
    if (!standing.answer)
        return {};
    const QString why = standing.answerWords.isEmpty() ? QString() : QStringLiteral(": ") + standing.answerWords;
    switch (*standing.answer) {
    case TaskAnswer::Accepted: return {{joined({BoardTexts::tr("accepted"), standing.answerBy}), Voice::Quiet}};
    case TaskAnswer::Begun: return {{BoardTexts::tr("begun"), Voice::Quiet}};
    case TaskAnswer::Declined: return {{BoardTexts::tr("declined") + why, Voice::Alert}};
    case TaskAnswer::CanFrom: break;
    }
    const bool late = standing.answerFrom && *standing.answerFrom > task.due;
    const QString from = dayInWords(dateAt(standing.answerFrom.value_or(Instant())));
    return {{(late ? BoardTexts::tr("can from %1, after its time") : BoardTexts::tr("can from %1")).arg(from) + why, late ? Voice::Caution : Voice::Quiet}};
}

void addPassing(Runs& line, const BoardRow& task)
{
    join(line, task.outcome, Voice::Plain);
    if (!task.endedAt || task.worker.isEmpty())
        return;
    if (task.standing.passedOnTo.isEmpty())
        join(line, BoardTexts::tr("%1 has not heard it yet").arg(task.worker), Voice::Caution);
    else
        join(line, BoardTexts::tr("told to %1").arg(task.standing.passedOnTo), Voice::Quiet);
}

Runs besideOf(const BoardRow& task)
{
    Runs line{{task.familyName, Voice::Strong}};
    join(line, task.number);
    join(line, levelWords(task.level));
    join(line, task.peopleNames);
    if (!task.endedAt)
        join(line, task.worker);
    if (task.standing.withSomebodyGone)
        join(line, BoardTexts::tr("has left: give it to another"), Voice::Alert);
    if (task.notYetTold && !task.endedAt)
        join(line, BoardTexts::tr("not yet told"), Voice::Caution);
    join(line, answerRuns(task));
    addClimb(line, task);
    join(line, task.waitWords, Voice::Caution);
    if (!task.standing.cameFrom.isEmpty())
        join(line, BoardTexts::tr("came from %1").arg(task.standing.cameFrom));
    if (task.redatedFrom)
        join(line, BoardTexts::tr("was due %1").arg(momentInWords(*task.redatedFrom)));
    addPassing(line, task);
    return line;
}

} // namespace

BoardLine boardLine(const BoardRow& task, Instant now)
{
    const TaskShown shown = taskShown(task, now);
    return {shown.agency, {{shown.words, Voice::Plain}}, besideOf(task), shown.deadline, voiceOf(shown.timing)};
}

QString titleOf(BoardFilter filter)
{
    switch (filter) {
    case BoardFilter::Open: return BoardTexts::tr("All open");
    case BoardFilter::Overdue: return BoardTexts::tr("Overdue");
    case BoardFilter::DueSoon: return BoardTexts::tr("Due soon");
    case BoardFilter::WithCoordinator: return BoardTexts::tr("With the coordinator");
    case BoardFilter::ForNextTable: return BoardTexts::tr("For the next table");
    case BoardFilter::Held: return BoardTexts::tr("Held");
    case BoardFilter::NotYetTold: return BoardTexts::tr("Not yet told");
    case BoardFilter::Declined: return BoardTexts::tr("Declined");
    case BoardFilter::WithSomebodyGone: return BoardTexts::tr("With somebody who left");
    case BoardFilter::OutcomeToPassOn: return BoardTexts::tr("Outcomes to pass on");
    }
    Q_UNREACHABLE();
}

QString titleOf(BoardGrouping grouping)
{
    switch (grouping) {
    case BoardGrouping::Agency: return BoardTexts::tr("Agency");
    case BoardGrouping::Worker: return BoardTexts::tr("Worker");
    case BoardGrouping::Plan: return BoardTexts::tr("Family");
    case BoardGrouping::Deadline: return BoardTexts::tr("Deadline");
    }
    Q_UNREACHABLE();
}

QString titleOf(DeadlineBand band)
{
    switch (band) {
    case DeadlineBand::Over: return BoardTexts::tr("Its time is over");
    case DeadlineBand::Today: return BoardTexts::tr("Today");
    case DeadlineBand::Tomorrow: return BoardTexts::tr("Tomorrow");
    case DeadlineBand::ThisWeek: return BoardTexts::tr("Later this week");
    case DeadlineBand::NextWeek: return BoardTexts::tr("Next week");
    case DeadlineBand::Later: return BoardTexts::tr("Later");
    case DeadlineBand::Held: return BoardTexts::tr("Held");
    }
    Q_UNREACHABLE();
}

QString titleOf(const BoardGroup& group, BoardGrouping grouping)
{
    switch (grouping) {
    case BoardGrouping::Agency: return group.name;
    case BoardGrouping::Worker: return joined({group.name.isEmpty() ? BoardTexts::tr("Nobody named") : group.name, group.beside});
    case BoardGrouping::Plan: return joined({group.name, group.beside});
    case BoardGrouping::Deadline: return titleOf(fromCode<DeadlineBand>(group.key).value_or(DeadlineBand::Later));
    }
    Q_UNREACHABLE();
}

QString emptyWords(BoardFilter filter)
{
    switch (filter) {
    case BoardFilter::Open: return BoardTexts::tr("Tasks that a table gives to an agency stand here until they are done. They are typed on the case, in one line.");
    case BoardFilter::Overdue:
    case BoardFilter::DueSoon: return BoardTexts::tr("Nothing runs late. The other chips show what is open.");
    case BoardFilter::WithCoordinator:
    case BoardFilter::ForNextTable: return BoardTexts::tr("No overdue task has come this far.");
    case BoardFilter::Held: return BoardTexts::tr("No task waits, and nobody whom one is to reach is unsafe to contact.");
    case BoardFilter::NotYetTold: return BoardTexts::tr("Every agency knows of its tasks.");
    case BoardFilter::Declined: return BoardTexts::tr("No agency has said that it cannot do a task.");
    case BoardFilter::WithSomebodyGone: return BoardTexts::tr("No task is with somebody who has left. When somebody leaves, choose a task of theirs and press G.");
    case BoardFilter::OutcomeToPassOn: return BoardTexts::tr("Whoever is named in a task has heard what came of it.");
    }
    Q_UNREACHABLE();
}

} // namespace tepu::ui
