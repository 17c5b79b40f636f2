// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/task_words.h"

#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>
#include <QLocale>

namespace tepu::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
};

constexpr int comingDays = 6; // the name of a weekday is enough

bool isHeld(const tepu::TaskRow& task)
{
    return task.unsafe || task.state == TaskState::Held;
}

Timing timingOf(const tepu::TaskRow& task)
{
    if (isHeld(task))
        return Timing::Held;
    switch (task.lateness) {
    case Lateness::InTime: return Timing::OnTime;
    case Lateness::DueSoon: return Timing::Soon;
    case Lateness::Overdue: return Timing::Overdue;
    }
    Q_UNREACHABLE();
}

QString deadlineOf(const tepu::TaskRow& task, Instant now)
{
    const bool far = isOpen(task.state) && !isHeld(task) && task.lateness == Lateness::InTime;
    const QString words = far ? deadlineInWords(task.due, now) : task.dueWords;
    return task.highUntilDecided ? Words::tr("%1, High until decided").arg(words) : words;
}

QString wordsOf(const tepu::TaskRow& task)
{
    const QString said = task.words.isEmpty() ? joined({codeWords(task.category), task.peopleNames}) : task.words;
    const QString second = task.secondMark.isEmpty() ? QString() : Words::tr("with %1").arg(task.secondMark);
    return joined({said, second, task.notAlone ? Words::tr("not alone") : QString()});
}

Telling tellingOf(const tepu::TaskRow& task)
{
    if (!isOpen(task.state))
        return Telling::NotSaid;
    return task.agreedBy ? Telling::AgreedAloud : task.notYetTold ? Telling::NotYetTold : Telling::NotSaid;
}

/// R-D4 "Every re-dating is in the journal and shown on the task."
QString redating(const tepu::TaskRow& task)
{
    if (!task.redatedAt || !task.redatedFrom)
        return {};
    return Words::tr("re-dated on %1 from %2").arg(dayInWords(dateAt(*task.redatedAt)), momentInWords(*task.redatedFrom));
}

QString labelled(const QString& label, const QString& words)
{
    return words.isEmpty() ? QString() : label.arg(words);
}

} // namespace

QString deadlineInWords(Instant due, Instant now)
{
    const qint64 days = dateAt(now).daysTo(dateAt(due));
    if (days < 0 || days > comingDays)
        return dayInWords(dateAt(due));
    return days == 0 ? Words::tr("today %1").arg(timeAt(due).toString(QStringLiteral("HH:mm")))
                     : QLocale().toString(dateAt(due), QStringLiteral("ddd ")) + timeAt(due).toString(QStringLiteral("HH:mm"));
}

TaskShown taskShown(const tepu::TaskRow& task, Instant now)
{
    return {task.mark, wordsOf(task), deadlineOf(task, now), timingOf(task), tellingOf(task)};
}

Runs moreOf(const tepu::TaskRow& task)
{
    Runs line;
    join(line, task.unsafe && task.waitWords.isEmpty() ? Words::tr("held: unsafe to contact until the hold is lifted") : task.waitWords,
         Voice::Caution);
    if (!task.words.isEmpty())
        join(line, codeWords(task.category));
    join(line, labelled(Words::tr("for %1"), task.peopleNames));
    join(line, labelled(Words::tr("worker %1"), task.worker));
    join(line, labelled(Words::tr("only by: %1"), task.route));
    join(line, labelled(Words::tr("safe recipient: %1"), task.safeRecipient));
    join(line, labelled(Words::tr("because %1"), task.because));
    join(line, labelled(Words::tr("also with them: %1"), QStringList(task.alsoWith).join(u' ')));
    join(line, redating(task));
    if (task.victimOnly)
        join(line, Words::tr("from the victim only"), Voice::Accent);
    join(line, task.outcome);
    return line;
}

QVector<TaskOnPage> tasksShown(const QVector<tepu::TaskRow>& tasks, Tasks which, Instant now)
{
    QVector<TaskOnPage> shown;
    for (const tepu::TaskRow& task : tasks)
        if (isOpen(task.state) == (which == Tasks::Open))
            shown.append({task.task, taskShown(task, now), moreOf(task)});
    return shown;
}

} // namespace tepu::ui
