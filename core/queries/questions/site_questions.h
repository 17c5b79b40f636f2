// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/instant.h"
#include "core/rules/questions/question.h"
#include "core/tables/tables.h"

namespace tepu {

/// What this site made of the questions.
QuestionsOfSite questionsOfSite(const Tables& tables);

/// A question as the site sees it: whether it is asked, where it comes from, and how often it was answered and passed by (R-M15).
struct SiteQuestionRow {
    QString question; ///< its id
    QString sentence;
    QString rule;     ///< of the practice rules; empty for one of the site's own
    std::optional<QuestionCondition> condition = {}; ///< of one of the site's own
    bool immediate = false;
    bool off = false;
    QString because = {}; ///< why it is off
    std::optional<Instant> offSince = {};
    int answered = 0;
    int passed = 0;

    bool isOwn() const { return condition.has_value(); }
    static constexpr auto fields()
    {
        using R = SiteQuestionRow;
        return Fields{field("question", &R::question), field("sentence", &R::sentence),   field("rule", &R::rule),
                      field("condition", &R::condition), field("immediate", &R::immediate), field("off", &R::off),
                      field("because", &R::because),   field("off_since", &R::offSince),  field("answered", &R::answered),
                      field("passed", &R::passed)};
    }
};

/// Every question in the order in which it is asked, those that are off too; the site's own, in the order of their sentences, last.
/// One that has ended is no question any more.
QVector<SiteQuestionRow> siteQuestions(const Tables& tables);

/// The one of that id, if there is such a question.
std::optional<SiteQuestionRow> siteQuestion(const Tables& tables, const QString& question);

} // namespace tepu
