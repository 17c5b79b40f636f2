// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/note_names.h"
#include "core/domain/about_person.h"
#include "core/domain/testimony.h"

namespace tepu {

/// R-C10 "Iwi and ethnicities as people state them. Single names are names.": what is said of who somebody is. Each part that is
/// given replaces that part; an empty list takes it back.
struct NoteIdentity : Testimony {
    static constexpr auto name = "NoteIdentity";
    PersonId person;
    std::optional<QVector<QString>> alsoUsed = {}; ///< names
    std::optional<Gender> gender = {};
    std::optional<QVector<Ethnicity>> ethnicities = {};
    std::optional<QVector<QString>> iwi = {};
    std::optional<QVector<QString>> languages = {};
    std::optional<QVector<QString>> interpreter = {}; ///< in which language one is needed

    static constexpr auto fields()
    {
        using C = NoteIdentity;
        return Fields{field("person", &C::person), field("also_used", &C::alsoUsed), field("gender", &C::gender),
                      field("ethnicities", &C::ethnicities), field("iwi", &C::iwi), field("languages", &C::languages),
                      field("interpreter", &C::interpreter)} +
               Testimony::fields();
    }
};

/// One part of it; the latest stands. What is held (core/rules/family/held.h) is sealed with the safety key: who has not that key reads
/// nothing of the part. Facts of version 1 have it openly, whoever said it.
struct IdentityNoted : Testimony {
    static constexpr auto kind = "IdentityNoted";
    static constexpr int version = 2;
    PersonId person;
    IdentityPart part = IdentityPart::AlsoUsed;
    QVector<QString> stated = {}; ///< codes, or words as they were said
    QVector<QString> held = {};   ///< the same; one of the two

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("identity %1").arg(code(part))}}; }
    static constexpr auto fields()
    {
        using F = IdentityNoted;
        return Fields{field("person", &F::person), field("part", &F::part), field("stated", &F::stated), safetyField("held", &F::held)} + Testimony::fields();
    }
};

/// Somebody, and what is stated under which of their ids: taken back it is from all of them (decisions/0017).
struct IdentityNow {
    struct Row {
        PersonId person;
        IdentityPart part = IdentityPart::AlsoUsed;
        static constexpr auto fields() { return Fields{field("person", &Row::person), field("part", &Row::part)}; }
    };
    NamedPerson person;
    QVector<Row> stated;
};

IdentityNow subjectOf(const NoteIdentity& command, const Tables& tables);
Result<Facts> decide(const NoteIdentity& command, const IdentityNow& now, const Context& context);
void apply(const IdentityNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const IdentityNoted& fact);

} // namespace tepu
