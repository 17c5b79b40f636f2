// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/subjects.h"
#include "core/domain/about_person.h"
#include "core/domain/testimony.h"
#include "core/domain/words.h"

namespace tepu {

/// C56, R-C8 "agencies with a good relationship with a person are named on the person": how well an agency knows somebody.
struct NoteKnownBy : Testimony {
    static constexpr auto name = "NoteKnownBy";
    PersonId person;
    QString agency;
    Acquaintance acquaintance = Acquaintance::KnowsOf;
    std::optional<Words> worker = {};
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NoteKnownBy;
        return Fields{field("person", &C::person), field("agency", &C::agency), field("acquaintance", &C::acquaintance),
                      field("worker", &C::worker), field("words", &C::words)} +
               Testimony::fields();
    }
};

struct KnownByNoted : Testimony {
    static constexpr auto kind = "KnownByNoted";
    static constexpr int version = 1;
    PersonId person;
    QString agency;
    Acquaintance acquaintance = Acquaintance::KnowsOf;
    std::optional<Words> worker = {};
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("known by %1").arg(agency)}}; }
    static constexpr auto fields()
    {
        using F = KnownByNoted;
        return Fields{field("person", &F::person), field("agency", &F::agency), field("acquaintance", &F::acquaintance),
                      safetyField("worker", &F::worker), safetyField("words", &F::words)} +
               Testimony::fields();
    }
};

PersonAndAgency subjectOf(const NoteKnownBy& command, const Tables& tables);
Result<Facts> decide(const NoteKnownBy& command, const PersonAndAgency& now, const Context& context);
void apply(const KnownByNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const KnownByNoted& fact);

} // namespace tepu
