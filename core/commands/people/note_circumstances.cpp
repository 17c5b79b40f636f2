// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_circumstances.h"

#include "core/commands/people/testimony_values.h"
#include "core/rules/code_words.h"

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

QString describe(const CircumstancesNoted& fact)
{
    QStringList parts;
    if (fact.incomeSource)
        parts.append(QStringLiteral("lives on: %1").arg(codeWords(*fact.incomeSource)));
    if (fact.correctionsStatus)
        parts.append(QStringLiteral("with Corrections: %1").arg(codeWords(*fact.correctionsStatus)));
    return parts.isEmpty() ? QStringLiteral("Nothing is known of what somebody lives on.")
                           : QStringLiteral("Of a person, %1.").arg(parts.join(QStringLiteral("; ")));
}

} // namespace tepu
