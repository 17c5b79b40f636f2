// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/decided_words.h"

#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/pages/code_names.h"
#include "ui/meeting/pages/joined.h"
#include "ui/meeting/pages/plan_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DecidedWords)
};

/// "closed · moved to Tauranga"; that a case was decided goes without saying, and what stands with its level is not said twice.
Runs outcomeLine(const DecidedThen& then)
{
    Runs line;
    if (then.outcome != CaseOutcome::Decided)
        join(line, codeWords(then.outcome), Voice::Strong);
    const bool isSaid = std::any_of(then.levels.cbegin(), then.levels.cend(), [&](const RiskDecisionRow& level) { return level.words == then.words; });
    if (!isSaid)
        join(line, then.words, Voice::Plain);
    return line;
}

QVector<TaskOnPage> allShown(const QVector<tepu::TaskRow>& tasks, Instant now)
{
    return tasksShown(tasks, Tasks::Open, now) + tasksShown(tasks, Tasks::Ended, now);
}

QString tasksHeading(const QVector<tepu::TaskRow>& tasks)
{
    const auto open = std::count_if(tasks.cbegin(), tasks.cend(), [](const tepu::TaskRow& task) { return isOpen(task.state); });
    return open == 0 ? Words::tr("Tasks given there · %1, all ended").arg(tasks.size())
                     : Words::tr("Tasks given there · %1 open of %2").arg(open).arg(tasks.size());
}

} // namespace

DecidedShown decidedShown(const DecidedThen& then, const SiteSettings& words, Instant now)
{
    DecidedShown all;
    all.heading = Words::tr("Decided at the %1 of %2").arg(shown(then.met.kind), dayInWords(then.met.date));
    all.lines.append(outcomeLine(then));
    for (const RiskDecisionRow& level : then.levels)
        all.lines += decisionShown(level, words);
    for (const ReviewRow& review : then.reviews) {
        Runs line{{Words::tr("back at the table: "), Voice::Quiet}};
        all.lines.append(line + reviewShown(review));
    }
    all.lines.removeIf([](const Runs& line) { return line.isEmpty(); });
    if (all.lines.isEmpty())
        all.lines.append({{Words::tr("No level was set and no review."), Voice::Quiet}});
    if (!then.tasks.isEmpty())
        all.tasksHeading = tasksHeading(then.tasks);
    all.tasks = allShown(then.tasks, now);
    all.stillOpen = tasksShown(then.stillOpen, Tasks::Open, now);
    return all;
}

} // namespace tepu::ui
