// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/outcome/rate_safety.h"

namespace tepu {

PersonOnPlan subjectOf(const RateSafety& command, const Tables& tables)
{
    return personOnPlan(tables, command.plan, command.person);
}

Result<Facts> decide(const RateSafety& command, const PersonOnPlan& now, const Context& context)
{
    if (command.rating < 1 || command.rating > 4)
        return refuse(QStringLiteral("A safety rating is 1 worse, 2 no change, 3 improved or 4 significantly improved."),
                      QStringLiteral("R-O1"));
    const QDate on = command.ratedOn.value_or(dateAt(context.at));
    return mustBeOnPlan(now).and_then([&] { return mustHaveCome(on, context.at); }).map([&] {
        return Facts(SafetyRated{saidBy(command), command.plan, command.person, command.rating, on, command.words});
    });
}

void apply(const SafetyRated& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO safety_rating VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.plan, fact.person, fact.rating, fact.ratedOn, fact.source, fact.side,
                      fact.knownToPerpetrator, fact.words));
}

QString describe(const SafetyRated& fact)
{
    return QStringLiteral("Safety was rated %1.").arg(fact.rating);
}

} // namespace tepu
