// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/review_safety_plan.h"

#include "core/queries/plan/one_person.h"
#include "core/rules/time_words.h"

namespace tepu {

SafetyPlanToReview subjectOf(const ReviewSafetyPlan& command, const Tables& tables)
{
    return {namedPerson(tables, command.person),
            tables.one<int>(QStringLiteral("SELECT 1 FROM safety_plan WHERE person IN %1 AND dropped_at IS NULL LIMIT 1")
                                .arg(everyTelling(QStringLiteral("?1"))),
                            values(command.person)).has_value()};
}

static Result<void> isAhead(std::optional<QDate> next, QDate today)
{
    if (next && *next <= today)
        return refuse(QStringLiteral("%1 is not to come: say a day after today on which it is gone through again.").arg(fullDayWords(*next)),
                      QStringLiteral("R-S8"));
    return {};
}

Result<Facts> decide(const ReviewSafetyPlan& command, const SafetyPlanToReview& now, const Context& context)
{
    const QDate today = dateAt(context.at);
    return mustBeKnown(now.person)
        .and_then([&]() -> Result<void> {
            if (!now.isMade)
                return refuse(QStringLiteral("There is no safety plan of theirs yet: say its parts first."), QStringLiteral("R-S8"));
            return {};
        })
        .and_then([&] { return mustHaveBegun(command.on, context.at); })
        .and_then([&] { return isAhead(command.nextOn, today); })
        .map([&] { return Facts(SafetyPlanReviewed{command.person, command.by, command.on.value_or(today), command.nextOn}); });
}

void apply(const SafetyPlanReviewed& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO safety_plan_review VALUES(?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, stamp.command, fact.person, fact.on, fact.by, fact.nextOn, stamp.at));
}

QString describe(const SafetyPlanReviewed&)
{
    return QStringLiteral("A safety plan was gone through again.");
}

} // namespace tepu
