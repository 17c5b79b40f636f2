// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_circumstances.h"

#include "core/commands/people/testimony_values.h"

namespace tepu {

NamedPerson subjectOf(const NoteCircumstances& command, const Tables& tables)
{
    return namedPerson(tables, command.person);
}

Result<Facts> decide(const NoteCircumstances& command, const NamedPerson& now, const Context&)
{
    return mustBeKnown(now).map([&] {
        return Facts(CircumstancesNoted{testimonyOf(command), command.person, command.incomeSource, command.correctionsStatus});
    });
}

void apply(const CircumstancesNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO circumstances VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.person, fact.incomeSource, fact.correctionsStatus) + testimonyValues(fact, stamp));
}

QString describe(const CircumstancesNoted&)
{
    return QStringLiteral("It was noted what somebody lives on.");
}

} // namespace tepu
