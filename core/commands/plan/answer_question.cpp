// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/answer_question.h"

#include "core/rules/questions/question.h"

namespace tepu {

PlanNow subjectOf(const AnswerQuestion& command, const Tables& tables)
{
    return planNow(tables, command.plan);
}

PlanNow subjectOf(const PassQuestion& command, const Tables& tables)
{
    return planNow(tables, command.plan);
}

/// A question is asked at a table, and its answer holds for that table.
static Result<const Question*> asked(const QString& id, const PlanNow& now, const Context& context)
{
    if (const auto known = mustBeKnown(now); !known)
        return tl::unexpected(known.error());
    if (!context.meeting)
        return refuse(QStringLiteral("A question is answered at a table: say at which meeting."), QStringLiteral("R-M15"));
    if (const Question* question = questionById(id))
        return question;
    return refuse(QStringLiteral("There is no question “%1”.").arg(id));
}

Result<Facts> decide(const AnswerQuestion& command, const PlanNow& now, const Context& context)
{
    return asked(command.question, now, context).map([&](const Question*) {
        return Facts(QuestionAnswered{command.plan, command.question, command.words});
    });
}

/// R-M15 "only those [of immediate safety] need a reason to pass; the rest go to wrap-up with one key"
Result<Facts> decide(const PassQuestion& command, const PlanNow& now, const Context& context)
{
    return asked(command.question, now, context).and_then([&](const Question* question) -> Result<Facts> {
        if (question->immediate && !command.reason)
            return refuse(QStringLiteral("This is about safety tonight. Say why it is passed by."), QStringLiteral("R-M15"));
        return Facts(QuestionPassed{command.plan, command.question, command.reason});
    });
}

static void write(const PlanId& plan, const QString& question, bool passed, const QString& words, const Stamp& stamp,
                  TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO answer VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
               values(plan, stamp.command, plan, stamp.meeting, question, passed, words, stamp.at));
}

void apply(const QuestionAnswered& fact, const Stamp& stamp, TableWriter& tables)
{
    write(fact.plan, fact.question, false, fact.words.text(), stamp, tables);
}

void apply(const QuestionPassed& fact, const Stamp& stamp, TableWriter& tables)
{
    write(fact.plan, fact.question, true, fact.reason.value_or(Words()).text(), stamp, tables);
}

static QString sentenceOf(const QString& id)
{
    const Question* question = questionById(id);
    return question ? QString::fromUtf16(question->sentence) : id;
}

QString describe(const QuestionAnswered& fact)
{
    return QStringLiteral("Answered: %1").arg(sentenceOf(fact.question));
}

QString describe(const QuestionPassed& fact)
{
    return QStringLiteral("Passed by: %1").arg(sentenceOf(fact.question));
}

} // namespace tepu
