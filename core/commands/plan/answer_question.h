// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/words.h"
#include "core/queries/questions/site_questions.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Answers one of the questions to the table.
struct AnswerQuestion {
    static constexpr auto name = "AnswerQuestion";
    PlanId plan;
    QString question;
    Words words;

    static constexpr auto fields()
    {
        return Fields{field("plan", &AnswerQuestion::plan), field("question", &AnswerQuestion::question),
                      field("words", &AnswerQuestion::words)};
    }
};

/// Passes one by; one of immediate safety only with a reason (R-M15).
struct PassQuestion {
    static constexpr auto name = "PassQuestion";
    PlanId plan;
    QString question;
    std::optional<Words> reason;

    static constexpr auto fields()
    {
        return Fields{field("plan", &PassQuestion::plan), field("question", &PassQuestion::question),
                      field("reason", &PassQuestion::reason)};
    }
};

struct QuestionAnswered {
    static constexpr auto kind = "QuestionAnswered";
    static constexpr int version = 1;
    PlanId plan;
    QString question;
    Words words;
    std::optional<QString> sentence; ///< as it was asked, of one of the site's own

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = QuestionAnswered;
        return Fields{field("plan", &F::plan), field("question", &F::question), safetyField("words", &F::words), field("sentence", &F::sentence)};
    }
};

struct QuestionPassed {
    static constexpr auto kind = "QuestionPassed";
    static constexpr int version = 1;
    PlanId plan;
    QString question;
    std::optional<Words> reason;
    std::optional<QString> sentence; ///< as it was asked, of one of the site's own

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = QuestionPassed;
        return Fields{field("plan", &F::plan), field("question", &F::question), safetyField("reason", &F::reason), field("sentence", &F::sentence)};
    }
};

struct AskedOfPlan {
    PlanNow plan;
    std::optional<SiteQuestionRow> question;
};

AskedOfPlan subjectOf(const AnswerQuestion& command, const Tables& tables);
AskedOfPlan subjectOf(const PassQuestion& command, const Tables& tables);
Result<Facts> decide(const AnswerQuestion& command, const AskedOfPlan& now, const Context& context);
Result<Facts> decide(const PassQuestion& command, const AskedOfPlan& now, const Context& context);
void apply(const QuestionAnswered& fact, const Stamp& stamp, TableWriter& tables);
void apply(const QuestionPassed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const QuestionAnswered& fact);
QString describe(const QuestionPassed& fact);

} // namespace tepu
