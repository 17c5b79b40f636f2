// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/say_safety_plan.h"

#include "core/commands/people/testimony_values.h"
#include "core/queries/plan/one_person.h"
#include "core/rules/safety/safety_plan_words.h"

namespace tepu {

static SafetyPartNow partNow(const Tables& tables, const PersonId& person, SafetyPlanPart part)
{
    return {namedPerson(tables, person),
            tables.column<PersonId>(QStringLiteral("SELECT person FROM safety_plan WHERE person IN %1 AND part = ?2 AND dropped_at IS NULL "
                                                   "ORDER BY person")
                                        .arg(everyTelling(QStringLiteral("?1"))),
                                    values(person, part))};
}

SafetyPartNow subjectOf(const SaySafetyPlan& command, const Tables& tables)
{
    return partNow(tables, command.person, command.part);
}

SafetyPartNow subjectOf(const DropFromSafetyPlan& command, const Tables& tables)
{
    return partNow(tables, command.person, command.part);
}

Result<Facts> decide(const SaySafetyPlan& command, const SafetyPartNow& now, const Context& context)
{
    return mustBeKnown(now.person).and_then([&] { return mustHaveBegun(command.notedOn, context.at); }).map([&] {
        return Facts(SafetyPlanSaid{testimonyOf(command), command.person, command.part, command.said});
    });
}

Result<Facts> decide(const DropFromSafetyPlan& command, const SafetyPartNow& now, const Context&)
{
    return mustBeKnown(now.person).and_then([&]() -> Result<Facts> {
        if (now.saidOf.isEmpty())
            return refuse(QStringLiteral("Nothing stands there: “%1” is not said yet.").arg(partInWords(command.part)), QStringLiteral("R-S8"));
        Facts facts;
        for (const PersonId& person : now.saidOf)
            facts.add(SafetyPlanDropped{person, command.part, command.why});
        return facts;
    });
}

void apply(const SafetyPlanSaid& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO safety_plan VALUES(?, ?, ?, ?, NULL, NULL, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.person, fact.part, fact.said) + testimonyValues(fact, stamp));
}

void apply(const SafetyPlanDropped& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE safety_plan SET dropped_at = ?, dropped_why = ? WHERE person = ? AND part = ?"),
               values(stamp.at, fact.why, fact.person, fact.part));
}

/// No word of it: this sentence stands where more people read.
QString describe(const SafetyPlanSaid&)
{
    return QStringLiteral("A part of a safety plan was said.");
}

QString describe(const SafetyPlanDropped&)
{
    return QStringLiteral("A part of a safety plan holds no more.");
}

} // namespace tepu
