// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/question_told.h"

#include "core/rules/wait_words.h"
#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct QuestionWord {
    Q_DECLARE_TR_FUNCTIONS(QuestionsPage)
};

QString counted(const SiteQuestionRow& row)
{
    if (row.answered + row.passed == 0)
        return QuestionWord::tr("never answered");
    return QuestionWord::tr("answered %1, passed by %2").arg(row.answered).arg(row.passed);
}

} // namespace

Runs questionTold(const SiteQuestionRow& row)
{
    Runs runs;
    if (row.off)
        join(runs, row.because.isEmpty() ? QuestionWord::tr("off since %1").arg(dayInWords(dateAt(*row.offSince)))
                                         : QuestionWord::tr("off since %1: %2").arg(dayInWords(dateAt(*row.offSince)), row.because),
             Voice::Caution);
    join(runs, row.condition ? conditionWords(*row.condition) : row.rule, Voice::Quiet);
    if (row.immediate)
        join(runs, QuestionWord::tr("immediate safety"), Voice::Alert);
    join(runs, counted(row), Voice::Quiet);
    return runs;
}

Runs questionLineTold(const UnderstoodQuestion& line)
{
    if (!line.missing.isEmpty())
        return {{line.missing, Voice::Quiet}};
    Runs runs{{QuestionWord::tr("Asked %1").arg(conditionWords(*line.condition)), Voice::Quiet}};
    if (line.immediate)
        join(runs, QuestionWord::tr("immediate safety: passed by only with a reason"), Voice::Alert);
    join(runs, line.sentence, Voice::Strong);
    return runs;
}

} // namespace tepu::ui
