// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/subjects.h"
#include "core/domain/testimony.h"
#include "core/domain/words.h"

namespace tepu {

/// Somebody has died, or it was said in error.
struct NoteDeath : Testimony {
    static constexpr auto name = "NoteDeath";
    PersonId person;
    std::optional<QDate> diedOn = {};
    bool stands = true;
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NoteDeath;
        return Fields{field("person", &C::person), field("died_on", &C::diedOn), field("stands", &C::stands).orDefault(),
                      field("words", &C::words)} +
               Testimony::fields();
    }
};

/// Of two that had not seen each other the one stands by which the person lives: nobody is forgotten by mistake.
struct DeathNoted : Testimony {
    static constexpr auto kind = "DeathNoted";
    static constexpr int version = 1;
    PersonId person;
    std::optional<QDate> diedOn = {};
    bool stands = true;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("death"), stands ? 0 : 1}}; }
    static constexpr auto fields()
    {
        using F = DeathNoted;
        return Fields{field("person", &F::person), field("died_on", &F::diedOn), field("stands", &F::stands),
                      safetyField("words", &F::words)} +
               Testimony::fields();
    }
};

StandsUnder subjectOf(const NoteDeath& command, const Tables& tables);
Result<Facts> decide(const NoteDeath& command, const StandsUnder& now, const Context& context);
void apply(const DeathNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const DeathNoted& fact);

} // namespace tepu
