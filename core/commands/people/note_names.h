// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// "Kind to typists and readers": how a name is said.
struct NotePronunciation {
    static constexpr auto name = "NotePronunciation";
    PersonId person;
    QString pronunciation; ///< empty: no note any more

    static constexpr auto fields()
    {
        using C = NotePronunciation;
        return Fields{field("person", &C::person), field("pronunciation", &C::pronunciation)};
    }
};

/// The name that a person uses.
struct NotePreferredName {
    static constexpr auto name = "NotePreferredName";
    PersonId person;
    QString preferredName; ///< empty: the first given name

    static constexpr auto fields()
    {
        using C = NotePreferredName;
        return Fields{field("person", &C::person), field("preferred_name", &C::preferredName)};
    }
};

struct PronunciationNoted {
    static constexpr auto kind = "PronunciationNoted";
    static constexpr int version = 1;
    PersonId person;
    QString pronunciation;

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("pronunciation")}}; }
    static constexpr auto fields()
    {
        using F = PronunciationNoted;
        return Fields{field("person", &F::person), field("pronunciation", &F::pronunciation)};
    }
};

struct PreferredNameNoted {
    static constexpr auto kind = "PreferredNameNoted";
    static constexpr int version = 1;
    PersonId person;
    QString preferredName;

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("preferred name")}}; }
    static constexpr auto fields()
    {
        using F = PreferredNameNoted;
        return Fields{field("person", &F::person), field("preferred_name", &F::preferredName)};
    }
};

/// Whether the record knows somebody.
struct NamedPerson {
    bool isKnown = false;
};

NamedPerson namedPerson(const Tables& tables, const PersonId& person);
Result<void> mustBeKnown(const NamedPerson& person);

NamedPerson subjectOf(const NotePronunciation& command, const Tables& tables);
NamedPerson subjectOf(const NotePreferredName& command, const Tables& tables);
Result<Facts> decide(const NotePronunciation& command, const NamedPerson& now, const Context& context);
Result<Facts> decide(const NotePreferredName& command, const NamedPerson& now, const Context& context);
void apply(const PronunciationNoted& fact, const Stamp& stamp, TableWriter& tables);
void apply(const PreferredNameNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PronunciationNoted& fact);
QString describe(const PreferredNameNoted& fact);

} // namespace tepu
