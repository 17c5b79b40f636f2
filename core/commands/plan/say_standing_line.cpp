// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/say_standing_line.h"

namespace tepu {

PlanNow subjectOf(const SayWishes& command, const Tables& tables)
{
    return planNow(tables, command.plan);
}

PlanNow subjectOf(const SayFollowingUp& command, const Tables& tables)
{
    return planNow(tables, command.plan);
}

Result<Facts> decide(const SayWishes& command, const PlanNow& now, const Context&)
{
    return mustBeKnown(now).map([&] {
        return Facts(StandingLineSaid{command.plan, StandingLine::Wishes, command.words, command.speaks});
    });
}

Result<Facts> decide(const SayFollowingUp& command, const PlanNow& now, const Context&)
{
    return mustBeKnown(now).map([&] {
        return Facts(StandingLineSaid{command.plan, StandingLine::FollowingUp, command.words, {}});
    });
}

void apply(const StandingLineSaid& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO standing_line VALUES(?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.plan, fact.line, fact.words, fact.speaks, stamp.at));
}

QString describe(const StandingLineSaid& fact)
{
    return fact.line == StandingLine::Wishes ? QStringLiteral("It was said what they and the tamariki want.")
                                             : QStringLiteral("It was said who follows up whoever used violence.");
}

} // namespace tepu
