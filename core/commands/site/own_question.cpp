// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/site/own_question.h"

#include "core/commands/sharing/disclose.h"
#include "core/rules/lines/token.h"

namespace tepu {

static const QString ownQuestionRule = QStringLiteral("R-M15");

/// What can be read at a glance at the foot of the screen, beside two others.
static constexpr qsizetype longestSentence = 120;

static OwnQuestionNow ownQuestionNow(const QuestionId& question, const Tables& tables)
{
    OwnQuestionNow now;
    now.record = recordOf(tables);
    for (const SiteQuestionRow& row : siteQuestions(tables)) {
        if (row.question != question.toString())
            now.sentences.append(row.sentence);
        else if (row.isOwn())
            now.question = row;
    }
    now.wasThere = tables.one<int>(QStringLiteral("SELECT 1 FROM own_question WHERE id = ?"), values(question)).has_value();
    return now;
}

OwnQuestionNow subjectOf(const AddQuestion& command, const Tables& tables)
{
    return ownQuestionNow(command.question, tables);
}

OwnQuestionNow subjectOf(const RewordQuestion& command, const Tables& tables)
{
    return ownQuestionNow(command.question, tables);
}

OwnQuestionNow subjectOf(const EndQuestion& command, const Tables& tables)
{
    return ownQuestionNow(command.question, tables);
}

static Result<void> canBeAsked(const Words& sentence, const OwnQuestionNow& now)
{
    const QString text = sentence.text();
    if (text.contains(u'\n') || text.size() > longestSentence)
        return refuse(QStringLiteral("A question to the table is one line of at most %1 characters; this one has %2. Make it shorter.")
                          .arg(longestSentence)
                          .arg(text.size()),
                      ownQuestionRule);
    for (const QString& other : now.sentences)
        if (folded(other.simplified()) == folded(text.simplified()))
            return refuse(QStringLiteral("This site has the question “%1” already.").arg(other), ownQuestionRule);
    return {};
}

static Result<SiteQuestionRow> itsOwn(const QuestionId& question, const OwnQuestionNow& now)
{
    if (now.question)
        return *now.question;
    return refuse(now.wasThere ? QStringLiteral("That question of this site has ended. Add it again as a new one.")
                               : QStringLiteral("This site has no question of its own “%1”. One of the practice rules can be switched off.").arg(question.toString()),
                  ownQuestionRule);
}

Result<Facts> decide(const AddQuestion& command, const OwnQuestionNow& now, const Context&)
{
    if (now.wasThere)
        return refuse(QStringLiteral("There is a question with the id %1 already.").arg(command.question.toString()));
    return canBeAsked(command.sentence, now).map([&] {
        return Facts(OwnQuestionAdded{now.record, command.question, command.condition, command.sentence, command.immediate});
    });
}

Result<Facts> decide(const RewordQuestion& command, const OwnQuestionNow& now, const Context&)
{
    return itsOwn(command.question, now).and_then([&](const SiteQuestionRow& row) -> Result<Facts> {
        if (row.sentence == command.sentence.text())
            return refuse(QStringLiteral("The question stands in these words already."), ownQuestionRule);
        return canBeAsked(command.sentence, now).map([&] { return Facts(OwnQuestionReworded{now.record, command.question, command.sentence}); });
    });
}

Result<Facts> decide(const EndQuestion& command, const OwnQuestionNow& now, const Context&)
{
    return itsOwn(command.question, now).map([&](const SiteQuestionRow& row) {
        return Facts(OwnQuestionEnded{now.record, command.question, row.sentence, command.because});
    });
}

void apply(const OwnQuestionAdded& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO own_question VALUES(?, ?, ?, ?, ?, ?, NULL, NULL)"),
               values(fact.record, fact.question, fact.condition, fact.sentence, fact.immediate, stamp.at));
}

void apply(const OwnQuestionReworded& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE own_question SET sentence = ? WHERE id = ?"), values(fact.sentence, fact.question));
}

void apply(const OwnQuestionEnded& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE own_question SET ended_at = ?, ended_because = ? WHERE id = ?"), values(stamp.at, fact.because, fact.question));
}

QString describe(const OwnQuestionAdded& fact)
{
    return QStringLiteral("The site asks a question of its own, %1: %2").arg(conditionWords(fact.condition), fact.sentence.text());
}

QString describe(const OwnQuestionReworded& fact)
{
    return QStringLiteral("The site puts a question of its own in other words: %1").arg(fact.sentence.text());
}

QString describe(const OwnQuestionEnded& fact)
{
    return QStringLiteral("The site ended a question of its own: %1 (%2)").arg(fact.sentence, fact.because.text());
}

} // namespace tepu
