// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_address_danger.h"

#include "core/commands/people/testimony_values.h"

namespace tepu {

NewOfPerson subjectOf(const NoteAddressDanger& command, const Tables& tables)
{
    return {namedPerson(tables, command.person),
            tables.one<int>(QStringLiteral("SELECT 1 FROM address_danger WHERE id = ?"), values(command.danger)).has_value()};
}

StandingDanger subjectOf(const LiftAddressDanger& command, const Tables& tables)
{
    return tables.one<PersonId>(QStringLiteral("SELECT person FROM address_danger WHERE id = ? AND lifted_at IS NULL"), values(command.danger));
}

Result<Facts> decide(const NoteAddressDanger& command, const NewOfPerson& now, const Context& context)
{
    if (command.hazards.isEmpty() && !command.notAlone && !command.words)
        return refuse(QStringLiteral("Say what the danger is: firearms, a gang, dogs, or do not visit alone."), QStringLiteral("R-S4"));
    return mustBeNew(now).and_then([&] { return mustHaveBegun(command.notedOn, context.at); }).map([&] {
        return Facts(AddressDangerNoted{testimonyOf(command), command.danger, command.person, command.address, command.hazards,
                                        command.notAlone, command.words});
    });
}

Result<Facts> decide(const LiftAddressDanger& command, const StandingDanger& now, const Context&)
{
    if (!now)
        return refuse(QStringLiteral("There is no such danger, or it was lifted already."), QStringLiteral("R-S4"));
    return Facts(AddressDangerLifted{command.danger, *now, command.because});
}

void apply(const AddressDangerNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO address_danger VALUES(?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.danger, fact.person, fact.address, fact.hazards, fact.notAlone, fact.words) +
                   testimonyValues(fact, stamp));
}

void apply(const AddressDangerLifted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE address_danger SET lifted_at = ?, lifted_because = ? WHERE id = ?"),
               values(stamp.at, fact.because, fact.danger));
}

QString describe(const AddressDangerNoted&)
{
    return QStringLiteral("A danger to workers at an address was noted.");
}

QString describe(const AddressDangerLifted&)
{
    return QStringLiteral("A danger to workers at an address was lifted.");
}

} // namespace tepu
