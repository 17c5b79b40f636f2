// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/join_plans.h"

#include "core/rules/wait_words.h"

namespace tepu {

TwoPlans twoPlans(const Tables& tables, const PlanId& plan, const PlanId& into)
{
    TwoPlans two{planNow(tables, plan), planNow(tables, into), {}, {}};
    two.areJoined = tables.one<int>(QStringLiteral("SELECT 1 FROM plan_joined WHERE plan = ? AND into_plan = ?"), values(plan, into)).has_value();
    if (const auto day = tables.one<QDate>(
            QStringLiteral("SELECT m.date FROM meeting m JOIN agenda_case one ON one.meeting = m.id AND one.plan = ? AND one.left_off_at IS NULL "
                           "JOIN agenda_case other ON other.meeting = m.id AND other.plan = ? AND other.left_off_at IS NULL "
                           "WHERE m.state <> 'closed'"),
            values(plan, into)))
        two.bothHeard = dayInWords(*day);
    return two;
}

TwoPlans subjectOf(const JoinPlans& command, const Tables& tables)
{
    return twoPlans(tables, command.plan, command.into);
}

Result<Facts> decide(const JoinPlans& command, const TwoPlans& now, const Context&)
{
    if (command.plan == command.into)
        return refuse(QStringLiteral("This is one plan already: name two."));
    return mustBeKnown(now.plan).and_then([&] { return mustBeOpen(now.into); }).and_then([&]() -> Result<Facts> {
        if (now.plan.joinedInto)
            return mustBeOpen(now.plan).map([] { return Facts(); });
        if (now.bothHeard)
            return refuse(QStringLiteral("Both stand on the list of %1. Take one of them off it first: one family is heard once.").arg(*now.bothHeard),
                          QStringLiteral("R-M12"));
        return Facts(PlansJoined{command.plan, command.into, std::max(now.plan.level, now.into.level), command.because});
    });
}

/// Where the other stood higher, the family stands higher from this moment on.
static void raise(const PlansJoined& fact, const Stamp& stamp, TableWriter& tables)
{
    const auto stands = tables.tables().one<RiskLevel>(QStringLiteral("SELECT level FROM plan WHERE id = ? AND level IS NOT NULL"), values(fact.into));
    if (!fact.level || stands == fact.level)
        return;
    tables.run(QStringLiteral("UPDATE plan SET level = ?, level_since = ? WHERE id = ?"), values(*fact.level, stamp.at, fact.into));
    tables.run(QStringLiteral("INSERT OR REPLACE INTO risk_decision(scope, command, plan, meeting, at, from_level, to_level, because, at_risk, "
                              "from_whom, present, words, stands) VALUES(?, ?, ?, ?, ?, ?, ?, '[]', '[]', '[]', '[]', ?, ?)"),
               values(fact.into, stamp.command, fact.into, stamp.meeting, stamp.at, stands, *fact.level, fact.because, *fact.level));
}

void apply(const PlansJoined& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO plan_joined VALUES(?, ?, ?, ?, ?)"),
               values(fact.into, fact.plan, fact.into, fact.because, stamp.at));
    raise(fact, stamp, tables);
}

QString describe(const PlansJoined&)
{
    return QStringLiteral("Two plans of one family were joined.");
}

} // namespace tepu
