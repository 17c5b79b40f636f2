// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_death.h"

#include "core/commands/people/subjects.h"
#include "core/commands/people/testimony_values.h"
#include "core/queries/plan/one_person.h"

namespace tepu {

StandsUnder subjectOf(const NoteDeath& command, const Tables& tables)
{
    return {namedPerson(tables, command.person),
            tables.column<PersonId>(QStringLiteral("SELECT person FROM death WHERE person IN %1 ORDER BY person").arg(everyTelling(QStringLiteral("?1"))),
                                    values(command.person))};
}

Result<Facts> decide(const NoteDeath& command, const StandsUnder& now, const Context& context)
{
    return mustBeKnown(now.person).and_then([&] { return mustHaveBegun(command.diedOn, context.at); }).map([&] {
        Facts facts;
        for (const PersonId& person : command.stands ? QVector<PersonId>{command.person} : now.orJust(command.person))
            facts.add(DeathNoted{testimonyOf(command), person, command.diedOn, command.stands, command.words});
        return facts;
    });
}

void apply(const DeathNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    if (fact.stands)
        tables.run(QStringLiteral("INSERT OR REPLACE INTO death VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                   values(fact.person, fact.person, fact.diedOn, fact.words) + testimonyValues(fact, stamp));
    else
        tables.run(QStringLiteral("DELETE FROM death WHERE person = ?"), values(fact.person));
}

QString describe(const DeathNoted& fact)
{
    return fact.stands ? QStringLiteral("It was noted that a person has died.")
                       : QStringLiteral("That a person has died was taken back.");
}

} // namespace tepu
