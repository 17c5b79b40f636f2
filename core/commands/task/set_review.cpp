// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/set_review.h"

#include "core/rules/wait_words.h"

namespace tepu {

ReviewToSet subjectOf(const SetReview& command, const Tables& tables)
{
    return {planNow(tables, command.plan),
            tables.one<int>(QStringLiteral("SELECT 1 FROM review WHERE id = ?"), values(command.review)).has_value()};
}

static Result<void> hasDayOrEvent(const SetReview& command, QDate today)
{
    if (!command.on && command.event.value_or(QString()).trimmed().isEmpty())
        return refuse(QStringLiteral("When does the family come back? Say a day, or what comes before it."), QStringLiteral("R-M3"));
    if (command.on && *command.on < today)
        return refuse(QStringLiteral("%1 is past: say a day to come.").arg(dayInWords(*command.on)), QStringLiteral("R-M3"));
    return {};
}

Result<Facts> decide(const SetReview& command, const ReviewToSet& now, const Context& context)
{
    if (now.idIsTaken)
        return refuse(QStringLiteral("This review is already in the record."));
    return mustBeOpen(now.plan)
        .and_then([&] { return hasDayOrEvent(command, dateAt(context.at)); })
        .map([&] { return Facts(ReviewSet{command.review, command.plan, command.reviewKind, command.on, command.event}); });
}

void apply(const ReviewSet& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO review VALUES(?, ?, ?, ?, ?, ?, ?, ?, 'set', NULL, NULL)"),
               values(fact.plan, fact.review, fact.plan, stamp.meeting, fact.reviewKind, fact.on, fact.event, stamp.at));
}

QString describe(const ReviewSet& fact)
{
    const QString table = fact.reviewKind == TableKind::Icm ? QStringLiteral("ICM") : QStringLiteral("SAM");
    const QString when = fact.on ? dayInWords(*fact.on) : fact.event.value_or(QString());
    return QStringLiteral("A review was set at the %1: %2.").arg(table, when);
}

} // namespace tepu
