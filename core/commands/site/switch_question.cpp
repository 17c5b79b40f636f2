// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/site/switch_question.h"

#include "core/commands/sharing/disclose.h"

namespace tepu {

static const QString questionsRule = QStringLiteral("R-M15");

SwitchingQuestion subjectOf(const SwitchOffQuestion& command, const Tables& tables)
{
    return {recordOf(tables), siteQuestion(tables, command.question)};
}

SwitchingQuestion subjectOf(const SwitchOnQuestion& command, const Tables& tables)
{
    return {recordOf(tables), siteQuestion(tables, command.question)};
}

static Result<Facts> switched(const QString& id, const SwitchingQuestion& now, bool off, const std::optional<Words>& because)
{
    if (!now.question)
        return refuse(QStringLiteral("There is no question “%1”.").arg(id));
    if (now.question->off == off)
        return refuse((off ? QStringLiteral("This site does not ask “%1” already.") : QStringLiteral("This site asks “%1” already.")).arg(now.question->sentence),
                      questionsRule);
    return Facts(QuestionSwitched{now.record, id, now.question->sentence, off, because});
}

/// R-M15 "only those [of immediate safety] need a reason": to be asked of no family at all too.
Result<Facts> decide(const SwitchOffQuestion& command, const SwitchingQuestion& now, const Context&)
{
    if (now.question && now.question->immediate && !now.question->off && !command.because)
        return refuse(QStringLiteral("“%1” is about safety tonight. Say why no table of this site is to be asked.").arg(now.question->sentence),
                      questionsRule);
    return switched(command.question, now, true, command.because);
}

Result<Facts> decide(const SwitchOnQuestion& command, const SwitchingQuestion& now, const Context&)
{
    return switched(command.question, now, false, {});
}

void apply(const QuestionSwitched& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("DELETE FROM question_off WHERE question = ?"), values(fact.question));
    if (fact.off)
        tables.run(QStringLiteral("INSERT INTO question_off VALUES(?, ?, ?, ?)"),
                   values(fact.record, fact.question, fact.because.value_or(Words()).text(), stamp.at));
}

QString describe(const QuestionSwitched& fact)
{
    if (!fact.off)
        return QStringLiteral("The site asks again: %1").arg(fact.sentence);
    return fact.because ? QStringLiteral("The site asks no more: %1 (%2)").arg(fact.sentence, fact.because->text())
                        : QStringLiteral("The site asks no more: %1").arg(fact.sentence);
}

} // namespace tepu
