// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_person_flag.h"

#include "core/commands/people/testimony_values.h"
#include "core/rules/code_words.h"

namespace tepu {

NamedPerson subjectOf(const NotePersonFlag& command, const Tables& tables)
{
    return namedPerson(tables, command.person);
}

Result<Facts> decide(const NotePersonFlag& command, const NamedPerson& now, const Context&)
{
    return mustBeKnown(now).map([&] {
        return Facts(PersonFlagNoted{testimonyOf(command), command.person, command.flag, command.stands, command.words});
    });
}

void apply(const PersonFlagNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    if (fact.stands)
        tables.run(QStringLiteral("INSERT OR REPLACE INTO person_flag VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                   values(fact.person, fact.person, fact.flag, fact.words) + testimonyValues(fact, stamp));
    else
        tables.run(QStringLiteral("DELETE FROM person_flag WHERE person = ? AND flag = ?"), values(fact.person, fact.flag));
}

QString describe(const PersonFlagNoted& fact)
{
    const QString sentence = fact.stands ? QStringLiteral("Marked of a person: %1.") : QStringLiteral("Marked of a person no more: %1.");
    return sentence.arg(codeWords(fact.flag));
}

} // namespace tepu
