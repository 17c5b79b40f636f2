// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/site_question.h"
#include "core/rules/questions/case_facts.h"

#include <QSet>
#include <QString>
#include <QVector>

namespace tepu {

/// One question to the table: when it is asked, and what else than an answer settles it.
struct Question {
    const char* id;
    const char* key; ///< its letter; Alt and the letter answer it
    const char* rule;
    bool immediate;  ///< about safety tonight: only these need a reason to pass
    const char16_t* sentence;
    bool (*applies)(const CaseFacts&);
    bool (*settled)(const CaseFacts&);
};

/// Every question, those of immediate safety first.
const QVector<Question>& allQuestions();
const Question* questionById(const QString& id);

/// A question as it is shown.
struct OpenQuestion {
    QString question; ///< its id
    QString sentence;
    QString key;
    QString rule;
    bool immediate = false;

    static constexpr auto fields()
    {
        using R = OpenQuestion;
        return Fields{field("question", &R::question), field("sentence", &R::sentence), field("key", &R::key),
                      field("rule", &R::rule), field("immediate", &R::immediate)};
    }
};

/// A question that a site added to those of the practice rules: a condition from a list, and a sentence.
struct OwnQuestion {
    QuestionId question;
    QuestionCondition condition = QuestionCondition::EveryCase;
    QString sentence;
    bool immediate = false;
};

/// What a site made of the questions: those it does not ask, by id, and those of its own.
struct QuestionsOfSite {
    QSet<QString> off;
    QVector<OwnQuestion> own;
};

/// R-M15 "at most three show at a time, those of immediate safety first".
inline constexpr qsizetype shownAtOnce = 3;

/// All that is open, in the order in which it is asked; the screen shows the first three. A site's own stand after those of the
/// practice rules, of immediate safety after those of immediate safety, in the order of their sentences.
QVector<OpenQuestion> openQuestions(const CaseFacts& facts, const QuestionsOfSite& site = {});

/// Gives each question of a site's own among the first three a letter that no other of them has: of its own sentence, if there is
/// one left.
void giveLetters(QVector<OpenQuestion>& open);

/// Whether a site's own question is asked of such a case.
bool holds(QuestionCondition condition, const CaseFacts& facts);

/// "a child or young person is on the plan"
QString conditionWords(QuestionCondition condition);

} // namespace tepu
