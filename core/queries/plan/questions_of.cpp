// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/questions_of.h"

#include "core/queries/plan/orders_of.h"
#include "core/queries/questions/site_questions.h"

namespace tepu {

static bool asksWhereAnOrderEnds(const QuestionsOfSite& site)
{
    return std::any_of(site.own.cbegin(), site.own.cend(), [](const OwnQuestion& own) { return own.condition == QuestionCondition::OrderEndsSoon; });
}

static bool doesAnOrderEndSoon(const Tables& tables, const PlanId& plan, Instant now)
{
    const auto orders = ordersOf(tables, plan, now);
    return std::any_of(orders.cbegin(), orders.cend(), [](const OrderView& order) { return order.state == OrderState::EndsSoon; });
}

QVector<OpenQuestion> questionsOf(const Tables& tables, const PlanId& plan, const MeetingId& meeting, Instant now)
{
    const QuestionsOfSite site = questionsOfSite(tables);
    CaseFacts facts = caseFacts(tables, plan, meeting, now);
    facts.parties.orderEndsSoon = asksWhereAnOrderEnds(site) && doesAnOrderEndSoon(tables, plan, now);
    return openQuestions(facts, site);
}

static QString questionWords(const QString& question, const QString& asked)
{
    const Question* known = questionById(question);
    return known ? QString::fromUtf16(known->sentence) : asked.isEmpty() ? question : asked;
}

QVector<AnswerRow> answersOf(const Tables& tables, const PlanId& plan, const MeetingId& meeting)
{
    auto answers = tables.ask<AnswerRow>(
        QStringLiteral("SELECT question, coalesce(sentence, ''), passed, words, at FROM answer WHERE plan = ? AND meeting = ? ORDER BY at, rowid"),
        values(plan, meeting));
    for (AnswerRow& answer : answers)
        answer.sentence = questionWords(answer.question, answer.sentence);
    return answers;
}

QVector<DismissalRow> dismissals(const Tables& tables)
{
    QVector<DismissalRow> rows;
    for (const SiteQuestionRow& row : siteQuestions(tables))
        rows.append({row.question, row.sentence, row.answered, row.passed});
    return rows;
}

} // namespace tepu
