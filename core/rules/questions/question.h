// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/risk.h"

#include <QSet>
#include <QString>
#include <QVector>

namespace tepu {

/// What the questions look at: plain facts of one case at one table.
struct CaseFacts {
    std::optional<RiskLevel> level;
    bool levelSetHere = false;      ///< at this table
    bool levelHasRationale = false; ///< reasons or words stand with it
    bool hasChildren = false;       ///< on the plan, or there when it happened
    bool hasContactTask = false;    ///< open or done, since the family came to the table
    bool contactHasDeadline = false;
    bool hasReviewAhead = false;
    bool hasAddressToLookAt = false; ///< bailed in this episode, or a release ahead
    bool rolesReversed = false;
    bool tableHasSaidWhoIsWho = false;
    bool notAbleToBeReached = false; ///< contact tasks ended without anybody being reached
    bool reportOfConcernMade = false;
    QSet<QString> answered; ///< ids of questions answered or passed at this table
};

/// One question to the table: when it is asked, and what else than an answer settles it.
struct Question {
    const char* id;
    const char* key; ///< one letter; Alt and the letter answer it
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

/// R-M15 "at most three show at a time, those of immediate safety first".
inline constexpr qsizetype shownAtOnce = 3;

/// All that is open, in the order in which it is asked; the screen shows the first three.
QVector<OpenQuestion> openQuestions(const CaseFacts& facts);

} // namespace tepu
