// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/answer_question.h"

#include "core/rules/questions/question.h"

namespace tepu {

AskedOfPlan subjectOf(const AnswerQuestion& command, const Tables& tables)
{
    return {planNow(tables, command.plan), siteQuestion(tables, command.question)};
}

AskedOfPlan subjectOf(const PassQuestion& command, const Tables& tables)
{
    return {planNow(tables, command.plan), siteQuestion(tables, command.question)};
}

/// A question is asked at a table, and its answer holds for that table.
static Result<SiteQuestionRow> asked(const QString& id, const AskedOfPlan& now, const Context& context)
{
    const QString rule = QStringLiteral("R-M15");
    if (const auto known = mustBeKnown(now.plan); !known)
        return tl::unexpected(known.error());
    if (!context.meeting)
        return refuse(QStringLiteral("A question is answered at a table: say at which meeting."), rule);
    if (!now.question)
        return refuse(QStringLiteral("There is no question “%1”.").arg(id));
    if (now.question->off)
        return refuse(QStringLiteral("This site does not ask “%1”. Switch the question on first.").arg(now.question->sentence), rule);
    return *now.question;
}

static std::optional<QString> asOwn(const SiteQuestionRow& question)
{
    return question.isOwn() ? std::optional(question.sentence) : std::nullopt;
}

Result<Facts> decide(const AnswerQuestion& command, const AskedOfPlan& now, const Context& context)
{
    return asked(command.question, now, context).map([&](const SiteQuestionRow& question) {
        return Facts(QuestionAnswered{command.plan, command.question, command.words, asOwn(question)});
    });
}

/// R-M15 "only those [of immediate safety] need a reason to pass; the rest go to wrap-up with one key"
Result<Facts> decide(const PassQuestion& command, const AskedOfPlan& now, const Context& context)
{
    return asked(command.question, now, context).and_then([&](const SiteQuestionRow& question) -> Result<Facts> {
        if (question.immediate && !command.reason)
            return refuse(QStringLiteral("This is about safety tonight. Say why it is passed by."), QStringLiteral("R-M15"));
        return Facts(QuestionPassed{command.plan, command.question, command.reason, asOwn(question)});
    });
}

template <class AnswerFact>
static void write(const AnswerFact& fact, bool passed, const QString& words, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO answer VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, stamp.command, fact.plan, stamp.meeting, fact.question, passed, words, stamp.at, fact.sentence));
}

void apply(const QuestionAnswered& fact, const Stamp& stamp, TableWriter& tables)
{
    write(fact, false, fact.words.text(), stamp, tables);
}

void apply(const QuestionPassed& fact, const Stamp& stamp, TableWriter& tables)
{
    write(fact, true, fact.reason.value_or(Words()).text(), stamp, tables);
}

template <class AnswerFact>
static QString sentenceOf(const AnswerFact& fact)
{
    const Question* question = questionById(fact.question);
    return question ? QString::fromUtf16(question->sentence) : fact.sentence.value_or(fact.question);
}

QString describe(const QuestionAnswered& fact)
{
    return QStringLiteral("Answered: %1").arg(sentenceOf(fact));
}

QString describe(const QuestionPassed& fact)
{
    return QStringLiteral("Passed by: %1").arg(sentenceOf(fact));
}

} // namespace tepu
