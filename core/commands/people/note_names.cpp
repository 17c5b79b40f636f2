// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_names.h"

namespace tepu {

NamedPerson namedPerson(const Tables& tables, const PersonId& person)
{
    return {tables.one<int>(QStringLiteral("SELECT 1 FROM person WHERE id = ?"), values(person)).has_value()};
}

static QString tidy(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

Result<void> mustBeKnown(const NamedPerson& person)
{
    if (!person.isKnown)
        return refuse(QStringLiteral("There is no such person."));
    return {};
}

NamedPerson subjectOf(const NotePronunciation& command, const Tables& tables)
{
    return namedPerson(tables, command.person);
}

NamedPerson subjectOf(const NotePreferredName& command, const Tables& tables)
{
    return namedPerson(tables, command.person);
}

Result<Facts> decide(const NotePronunciation& command, const NamedPerson& now, const Context&)
{
    return mustBeKnown(now).map([&] { return Facts(PronunciationNoted{command.person, tidy(command.pronunciation)}); });
}

Result<Facts> decide(const NotePreferredName& command, const NamedPerson& now, const Context&)
{
    return mustBeKnown(now).map([&] { return Facts(PreferredNameNoted{command.person, tidy(command.preferredName)}); });
}

void apply(const PronunciationNoted& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT INTO person_note(scope, person, pronunciation) VALUES(?, ?, ?) "
                              "ON CONFLICT(person) DO UPDATE SET pronunciation = excluded.pronunciation"),
               values(fact.person, fact.person, fact.pronunciation));
}

void apply(const PreferredNameNoted& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT INTO person_note(scope, person, preferred_name) VALUES(?, ?, ?) "
                              "ON CONFLICT(person) DO UPDATE SET preferred_name = excluded.preferred_name"),
               values(fact.person, fact.person, fact.preferredName));
}

QString describe(const PronunciationNoted&)
{
    return QStringLiteral("It was noted how a name is said.");
}

QString describe(const PreferredNameNoted&)
{
    return QStringLiteral("The name that a person uses was noted.");
}

} // namespace tepu
