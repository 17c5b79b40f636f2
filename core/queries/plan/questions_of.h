// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/rules/questions/question.h"
#include "core/tables/tables.h"

namespace tepu {

/// What the questions look at, of one case at one table.
CaseFacts caseFacts(const Tables& tables, const PlanId& plan, const MeetingId& meeting, Instant now);

/// All open questions in their order; the first three are shown (R-M15).
QVector<OpenQuestion> questionsOf(const Tables& tables, const PlanId& plan, const MeetingId& meeting, Instant now);

/// A question that was answered, or passed with or without a reason.
struct AnswerRow {
    QString question;
    QString sentence;
    bool passed = false;
    QString words;
    Instant at;

    static constexpr auto fields()
    {
        using R = AnswerRow;
        return Fields{field("question", &R::question), field("sentence", &R::sentence), field("passed", &R::passed),
                      field("words", &R::words), field("at", &R::at)};
    }
};

/// The answers given at one table.
QVector<AnswerRow> answersOf(const Tables& tables, const PlanId& plan, const MeetingId& meeting);

/// R-M15 "How often each is dismissed is shown to the site, so that useless ones go."
struct DismissalRow {
    QString question;
    QString sentence;
    int answered = 0;
    int passed = 0;

    static constexpr auto fields()
    {
        using R = DismissalRow;
        return Fields{field("question", &R::question), field("sentence", &R::sentence), field("answered", &R::answered),
                      field("passed", &R::passed)};
    }
};

/// Every question, also those never asked and those that the site has switched off; its own after them.
QVector<DismissalRow> dismissals(const Tables& tables);

} // namespace tepu
