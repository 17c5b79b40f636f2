// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/tasks_on_paper.h"

#include "core/rules/code_words.h"
#include "core/rules/time_words.h"
#include "ui/paper/paper_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct TaskPaper {
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

InkedLine moreLine(const TaskRow& task)
{
    return quiet(dotted({codeWords(task.category), withLabel(TaskPaper::tr("for %1"), task.peopleNames),
                         withLabel(TaskPaper::tr("worker %1"), task.worker), withLabel(TaskPaper::tr("with %1"), task.secondMark),
                         withLabel(TaskPaper::tr("only by: %1"), task.route), withLabel(TaskPaper::tr("safe recipient: %1"), task.safeRecipient),
                         withLabel(TaskPaper::tr("because %1"), task.because)}));
}

InkedLine holdLine(const TaskRow& task)
{
    if (task.unsafe && task.waitWords.isEmpty())
        return caution(TaskPaper::tr("held: unsafe to contact until the hold is lifted"));
    return caution(task.waitWords);
}

PaperCell taskCell(const TaskRow& task)
{
    const bool isWithdrawn = task.state == TaskState::Withdrawn;
    InkedLine words = isWithdrawn ? quiet(task.words) : ink(task.words);
    if (task.notAlone)
        join(words, alarm(TaskPaper::tr("do not visit alone")));
    PaperCell cell{{words}, {moreLine(task), PaperStyle::Small}};
    if (const InkedLine hold = holdLine(task); !hold.isEmpty())
        cell.append({hold, PaperStyle::Small});
    if (task.victimOnly)
        cell.append({caution(TaskPaper::tr("from the victim only: never a reason to challenge anybody")), PaperStyle::Small});
    if (isWithdrawn)
        cell.append({caution(TaskPaper::tr("withdrawn: %1").arg(task.outcome)), PaperStyle::Small});
    return cell;
}

InkedLine dueLine(const TaskRow& task, QDate day)
{
    if (task.state == TaskState::Withdrawn)
        return {};
    const QString when = dayWords(dateAt(task.due), day) + u' ' + clockWords(task.due);
    return task.highUntilDecided ? strong(when) + quiet(TaskPaper::tr(", High until decided")) : strong(when);
}

InkedLine agreedLine(const TaskRow& task)
{
    if (task.state == TaskState::Withdrawn)
        return {};
    if (task.agreedBy && !task.agreedBy->isEmpty())
        return ink(TaskPaper::tr("aloud by %1").arg(*task.agreedBy));
    return task.notYetTold ? caution(TaskPaper::tr("not yet told")) : quiet(TaskPaper::tr("not read back"));
}

} // namespace

PaperTable tasksTable(const MinutedCase& of, QDate day)
{
    PaperTable table{{{TaskPaper::tr("Agency"), 18}, {TaskPaper::tr("Task")}, {TaskPaper::tr("Due"), 29}, {TaskPaper::tr("Agreed"), 32}}, {}};
    for (const TaskRow& task : of.tasks)
        table.rows.append({{{{strong(task.mark)}}, taskCell(task), {{dueLine(task, day)}}, {{agreedLine(task)}}}});
    return table;
}

} // namespace tepu::ui
