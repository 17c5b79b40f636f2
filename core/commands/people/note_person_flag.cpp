// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_person_flag.h"

#include "core/commands/people/testimony_values.h"
#include "core/queries/plan/one_person.h"
#include "core/rules/code_words.h"

namespace tepu {

StandsUnder subjectOf(const NotePersonFlag& command, const Tables& tables)
{
    return {namedPerson(tables, command.person),
            tables.column<PersonId>(QStringLiteral("SELECT person FROM person_flag WHERE flag = ?2 AND person IN %1 ORDER BY person")
                                        .arg(everyTelling(QStringLiteral("?1"))),
                                    values(command.person, command.flag))};
}

Result<Facts> decide(const NotePersonFlag& command, const StandsUnder& now, const Context&)
{
    return mustBeKnown(now.person).map([&] {
        Facts facts;
        for (const PersonId& person : command.stands ? QVector<PersonId>{command.person} : now.orJust(command.person))
            facts.add(PersonFlagNoted{testimonyOf(command), person, command.flag, command.stands, command.words});
        return facts;
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
