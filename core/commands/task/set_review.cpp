// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/set_review.h"

#include "core/rules/reviews/review_day.h"
#include "core/rules/wait_words.h"

namespace tepu {

ReviewToSet subjectOf(const SetReview& command, const Tables& tables)
{
    return {planNow(tables, command.plan),
            tables.one<int>(QStringLiteral("SELECT 1 FROM review WHERE id = ?"), values(command.review)).has_value()};
}

static Result<void> hasDayOrEvent(const SetReview& command, QDate today)
{
    if (command.daysAfter.value_or(0) < 0 || command.daysAfter.value_or(0) > 3660)
        return refuse(QStringLiteral("How many days after it does the family come back? Up to ten years."), QStringLiteral("R-M3"));
    if (!command.on && !command.around && command.event.value_or(QString()).trimmed().isEmpty())
        return refuse(QStringLiteral("When does the family come back? Say a day, or what comes before it."), QStringLiteral("R-M3"));
    if (command.on && *command.on < today)
        return refuse(QStringLiteral("%1 is past: say a day to come.").arg(dayInWords(*command.on)), QStringLiteral("R-M3"));
    return {};
}

/// What it hangs on in words: those that were said, else how it reads.
static std::optional<QString> eventOf(const SetReview& command)
{
    if (command.event || !command.around)
        return command.event;
    return hangsOnWords({*command.around, command.before.value_or(false), command.daysAfter.value_or(0)});
}

Result<Facts> decide(const SetReview& command, const ReviewToSet& now, const Context& context)
{
    if (now.idIsTaken)
        return refuse(QStringLiteral("This review is already in the record."));
    return mustBeOpen(now.plan)
        .and_then([&] { return hasDayOrEvent(command, dateAt(context.at)); })
        .map([&] {
            return Facts(ReviewSet{command.review, command.plan, command.reviewKind, command.on, eventOf(command), command.around, command.before,
                                   command.daysAfter});
        });
}

void apply(const ReviewSet& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO review VALUES(?, ?, ?, ?, ?, ?, ?, ?, 'set', NULL, NULL, ?, ?, ?, NULL, NULL)"),
               values(fact.plan, fact.review, fact.plan, stamp.meeting, fact.reviewKind, fact.on, fact.event, stamp.at, fact.around, fact.before,
                      fact.daysAfter));
}

QString describe(const ReviewSet& fact)
{
    const QString table = fact.reviewKind == TableKind::Icm ? QStringLiteral("ICM") : QStringLiteral("SAM");
    const QString when = fact.on ? dayInWords(*fact.on) : fact.event.value_or(QString());
    return QStringLiteral("A review was set at the %1: %2.").arg(table, when);
}

} // namespace tepu
