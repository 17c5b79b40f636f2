// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/subjects.h"
#include "core/domain/about_person.h"
#include "core/domain/testimony.h"
#include "core/domain/words.h"

namespace tepu {

/// R-S4 "dangers at an address (dogs, firearms, gang) and \"do not visit alone\" come first on every task that goes there".
struct NoteAddressDanger : Testimony {
    static constexpr auto name = "NoteAddressDanger";
    AddressDangerId danger = AddressDangerId::fresh();
    PersonId person;
    std::optional<Words> address = {}; ///< none: wherever this person lives
    QVector<AddressHazard> hazards = {};
    bool notAlone = false;
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NoteAddressDanger;
        return Fields{field("danger", &C::danger).orDefault(), field("person", &C::person), field("address", &C::address),
                      field("hazards", &C::hazards), field("not_alone", &C::notAlone).orDefault(), field("words", &C::words)} +
               Testimony::fields();
    }
};

/// A danger at an address is over, for a reason.
struct LiftAddressDanger {
    static constexpr auto name = "LiftAddressDanger";
    AddressDangerId danger;
    Words because;

    static constexpr auto fields()
    {
        return Fields{field("danger", &LiftAddressDanger::danger), field("because", &LiftAddressDanger::because)};
    }
};

struct AddressDangerNoted : Testimony {
    static constexpr auto kind = "AddressDangerNoted";
    static constexpr int version = 1;
    AddressDangerId danger;
    PersonId person;
    std::optional<Words> address = {};
    QVector<AddressHazard> hazards = {};
    bool notAlone = false;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = AddressDangerNoted;
        return Fields{field("danger", &F::danger), field("person", &F::person), safetyField("address", &F::address),
                      field("hazards", &F::hazards), field("not_alone", &F::notAlone), safetyField("words", &F::words)} +
               Testimony::fields();
    }
};

struct AddressDangerLifted {
    static constexpr auto kind = "AddressDangerLifted";
    static constexpr int version = 1;
    AddressDangerId danger;
    PersonId person;
    Words because;

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = AddressDangerLifted;
        return Fields{field("danger", &F::danger), field("person", &F::person), safetyField("because", &F::because)};
    }
};

/// The danger that is meant, and at whose address it stands; nobody: there is none, or it was lifted.
using StandingDanger = std::optional<PersonId>;

NewOfPerson subjectOf(const NoteAddressDanger& command, const Tables& tables);
StandingDanger subjectOf(const LiftAddressDanger& command, const Tables& tables);
Result<Facts> decide(const NoteAddressDanger& command, const NewOfPerson& now, const Context& context);
Result<Facts> decide(const LiftAddressDanger& command, const StandingDanger& now, const Context& context);
void apply(const AddressDangerNoted& fact, const Stamp& stamp, TableWriter& tables);
void apply(const AddressDangerLifted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const AddressDangerNoted& fact);
QString describe(const AddressDangerLifted& fact);

} // namespace tepu
