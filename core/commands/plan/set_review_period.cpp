// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/set_review_period.h"

#include "core/rules/wait_words.h"

namespace tepu {

QDate endOfReviewPeriod(QDate begins)
{
    return begins.addDays(12 * 7);
}

PlanNow subjectOf(const SetReviewPeriod& command, const Tables& tables)
{
    return planNow(tables, command.plan);
}

Result<Facts> decide(const SetReviewPeriod& command, const PlanNow& now, const Context&)
{
    const QDate ends = command.ends.value_or(endOfReviewPeriod(command.begins));
    if (ends <= command.begins)
        return refuse(QStringLiteral("A review ends after it begins."), QStringLiteral("R-O1"));
    return mustBeKnown(now).map([&] {
        return Facts(ReviewPeriodSet{command.plan, command.table, command.begins, ends, command.referralSource});
    });
}

void apply(const ReviewPeriodSet& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO review_period VALUES(?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.plan, fact.table, fact.begins, fact.ends, fact.referralSource));
}

QString describe(const ReviewPeriodSet& fact)
{
    return QStringLiteral("The twelve weeks begin on %1.").arg(dayInWords(fact.begins));
}

} // namespace tepu
