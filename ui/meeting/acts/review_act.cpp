// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/review_act.h"

#include "core/commands/task/fix_review_event.h"
#include "core/commands/task/reach_review.h"
#include "core/queries/plan/reviews_standing.h"
#include "core/rules/lines/said_moment.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/pages/plan_words.h"

namespace tepu::ui {
namespace {

/// The day that was typed, ahead or behind: an event that has been has a day too.
std::optional<QDate> eventDay(const QString& text, Instant now)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    const SaidMoment said = saidMoment(words, now, Towards::Future);
    return said.day && said.count == words.size() ? said.day : std::nullopt;
}

bool saysReached(const QString& text)
{
    return text.simplified().toLower() == u"reached";
}

} // namespace

ReviewAct::ReviewAct(TableNow& table, AskLine& ask) : m_table(table), m_ask(ask) {}

Runs ReviewAct::understood(const QString& text) const
{
    if (saysReached(text))
        return {{tr("the family came back for it"), Voice::Accent}};
    if (const auto day = eventDay(text, m_table.session().now()))
        return {{tr("what it waits for is %1").arg(dayInWords(*day)), Voice::Accent}};
    return {{tr("The day of what it waits for: “16 may”. Or “reached”."), Voice::Quiet}};
}

void ReviewAct::ask(const ReviewId& review)
{
    const AgendaRow* row = m_table.now();
    if (!row)
        return;
    for (const ReviewStands& each : reviewsStanding(m_table.tables(), row->plan, m_table.session().now()))
        if (each.review == review)
            m_ask.ask({QStringLiteral("review-act/") + review.toString(), reviewStandsShown(each), tr("16 may · reached"), tr("Write it down"),
                       [this, review](const QString& text) { enter(review, text); }, [this](const QString& text) { return understood(text); }, {},
                       {QStringLiteral("reached")}});
}

void ReviewAct::enter(const ReviewId& review, const QString& text)
{
    if (saysReached(text))
        return m_ask.perform(ReachReview{review});
    const auto day = eventDay(text, m_table.session().now());
    if (!day)
        return m_ask.object({tr("“%1” is no day. Write the day of what the review waits for: 16 may.").arg(text), QStringLiteral("C83")});
    m_ask.perform(FixReviewEvent{review, *day});
}

} // namespace tepu::ui
