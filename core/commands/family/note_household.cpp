// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/family/note_household.h"

#include "core/rules/family/held.h"

namespace tepu {

FamilyNow subjectOf(const NoteHousehold& command, const Tables& tables)
{
    return familyNow(tables, command.plan, command.people, QStringLiteral("household"), command.household.uuid());
}

Result<Facts> decide(const NoteHousehold& command, const FamilyNow& now, const Context& context)
{
    return mustBeOfPlan(now)
        .and_then([&]() -> Result<void> {
            if (command.people.isEmpty() && !now.isKnown)
                return refuse(QStringLiteral("Say who lives together."));
            return mustHaveCome(command.since.value_or(dateAt(context.at)), context.at);
        })
        .map([&] {
            HouseholdNoted fact{saidBy(command), command.household, command.plan, command.victimOnly};
            (isHeld(command, command.victimOnly) ? fact.held : fact.open) = HouseholdTold{command.people, command.since};
            fact.words = command.words;
            return Facts(fact);
        });
}

void apply(const HouseholdNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    const auto told = fact.held ? fact.held : fact.open;
    if (!told)
        return;
    tables.run(QStringLiteral("INSERT OR REPLACE INTO household VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.household, fact.plan, told->since, fact.victimOnly, fact.source, fact.side,
                      fact.knownToPerpetrator, fact.words, stamp.at));
    tables.run(QStringLiteral("DELETE FROM household_person WHERE household = ? AND scope = ?"), values(fact.household, fact.plan));
    for (const PersonId& person : told->people)
        tables.run(QStringLiteral("INSERT OR IGNORE INTO household_person VALUES(?, ?, ?)"), values(fact.plan, fact.household, person));
}

QString describe(const HouseholdNoted& fact)
{
    if (!fact.open)
        return QStringLiteral("Who lives together: told in confidence.");
    return fact.open->people.isEmpty() ? QStringLiteral("A household is none any more.")
                                       : QStringLiteral("%1 people live together.").arg(fact.open->people.size());
}

} // namespace tepu
