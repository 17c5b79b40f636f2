// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/review_line.h"

#include "core/rules/lines/wait.h"

namespace tepu {

static std::optional<TableKind> readTable(TypedLine& line)
{
    for (qsizetype i = 0; i < line.size(); ++i)
        if (const auto table = fromCode<TableKind>(line.word(i))) {
            line.claim(i, 1, LinePart::Table);
            return table;
        }
    return std::nullopt;
}

/// R-R6 "A plan set to High at SAM goes on the next ICM list"
static TableKind usualTable(const LineContext& context)
{
    return context.level == RiskLevel::High ? TableKind::Icm : context.table;
}

static std::optional<QDate> dayOf(std::optional<Instant> instant)
{
    return instant ? std::optional(dateAt(*instant)) : std::nullopt;
}

/// "review after fgc", "review after 16 may".
static void takeWait(UnderstoodReview& review, const Wait& wait)
{
    if (wait.event && !review.event)
        review.event = AroundEvent{*wait.event, false, 0};
    if (wait.until && !review.on)
        review.on = dayOf(wait.until);
}

UnderstoodReview understandReview(const QString& text, const LineContext& context)
{
    TypedLine line(text);
    UnderstoodReview review;
    review.table = readTable(line).value_or(usualTable(context));
    review.event = readAroundEvent(line);
    const Waits waits = readWaits(line, agencyBook(context.agencies), context);
    const Timeframe timeframe = readTimeframe(line, review.event, context);
    review.on = dayOf(timeframe.due);
    for (const Wait& wait : waits.waits)
        takeWait(review, wait);
    review.problems = waits.problems;
    if (timeframe.problem)
        review.problems.append(*timeframe.problem);
    if (!review.on && !review.event && review.problems.isEmpty())
        review.problems.append(
            {Gravity::Asks, QStringLiteral("When is the review? Write a day, “2 weeks”, or “after fgc”."),
             QStringLiteral("R-M3"), {}});
    review.spans = line.spans();
    return review;
}

} // namespace tepu
