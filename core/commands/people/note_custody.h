// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/note_names.h"
#include "core/domain/about_person.h"
#include "core/domain/testimony.h"
#include "core/domain/words.h"

namespace tepu {

/// Where somebody is held or bailed to, and until when; the latest stands.
struct NoteCustody : Testimony {
    static constexpr auto name = "NoteCustody";
    PersonId person;
    CustodyStatus status = CustodyStatus::AtLiberty;
    std::optional<Words> place = {};
    std::optional<QDate> until = {};
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NoteCustody;
        return Fields{field("person", &C::person), field("custody", &C::status), field("place", &C::place), field("until", &C::until),
                      field("words", &C::words)} +
               Testimony::fields();
    }
};

/// Of two that had not seen each other the one stands that leaves the person freer.
struct CustodyNoted : Testimony {
    static constexpr auto kind = "CustodyNoted";
    static constexpr int version = 1;
    PersonId person;
    CustodyStatus status = CustodyStatus::AtLiberty;
    std::optional<Words> place = {};
    std::optional<QDate> until = {};
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const;
    static constexpr auto fields()
    {
        using F = CustodyNoted;
        return Fields{field("person", &F::person), field("custody", &F::status), safetyField("place", &F::place), field("until", &F::until),
                      safetyField("words", &F::words)} +
               Testimony::fields();
    }
};

NamedPerson subjectOf(const NoteCustody& command, const Tables& tables);
Result<Facts> decide(const NoteCustody& command, const NamedPerson& now, const Context& context);
void apply(const CustodyNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CustodyNoted& fact);

} // namespace tepu
