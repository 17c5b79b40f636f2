// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_death.h"

#include "core/commands/people/subjects.h"
#include "core/commands/people/testimony_values.h"

namespace tepu {

NamedPerson subjectOf(const NoteDeath& command, const Tables& tables)
{
    return namedPerson(tables, command.person);
}

Result<Facts> decide(const NoteDeath& command, const NamedPerson& now, const Context& context)
{
    return mustBeKnown(now).and_then([&] { return mustHaveBegun(command.diedOn, context.at); }).map([&] {
        return Facts(DeathNoted{testimonyOf(command), command.person, command.diedOn, command.stands, command.words});
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
