// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/fix_review_event.h"

#include "core/rules/reviews/review_day.h"
#include "core/rules/wait_words.h"

namespace tepu {

MaybeHangingReview subjectOf(const FixReviewEvent& command, const Tables& tables)
{
    return tables.askOne<HangingReview>(
        QStringLiteral("SELECT plan, event, around_event, coalesce(around_before, event LIKE 'before %'), coalesce(around_days, 0) "
                       "FROM review WHERE id = ? AND state = 'set'"),
        values(command.review));
}

Result<Facts> decide(const FixReviewEvent& command, const MaybeHangingReview& now, const Context& context)
{
    if (!now)
        return refuse(QStringLiteral("There is no such review still to come."));
    if (!now->event && !now->around)
        return refuse(QStringLiteral("This review is on a day and hangs on no event. Set another for another day."), QStringLiteral("R-M3"));
    const AroundEvent around{now->around.value_or(AwaitedEvent::Release), now->before, now->daysAfter};
    const QDate due = std::max(dayAround(around, command.eventOn), dateAt(context.at)); // what is late is due at once
    return Facts(ReviewEventFixed{now->plan, command.review, command.eventOn, due});
}

void apply(const ReviewEventFixed& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE review SET event_on = ?, due_on = ? WHERE id = ?"), values(fact.eventOn, fact.dueOn, fact.review));
}

QString describe(const ReviewEventFixed& fact)
{
    return QStringLiteral("What a review waited for has a day, %1: the review is on %2.").arg(dayInWords(fact.eventOn), dayInWords(fact.dueOn));
}

} // namespace tepu
