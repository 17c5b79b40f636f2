// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/family/family_now.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Says what one person is to another: `from` is the partner, parent, carer … of `to`. Said again under the same id it is put right.
struct NoteBond : Provenance {
    static constexpr auto name = "NoteBond";
    PlanId plan;
    PersonId from;
    BondKind kind = BondKind::OtherKin;
    PersonId to;
    std::optional<PersonId> teller = {}; ///< the party who says so
    std::optional<QDate> since = {};
    std::optional<QDate> until = {};
    std::optional<QDate> toldOn = {}; ///< nothing: today
    bool victimOnly = false;
    std::optional<Words> words = {};
    BondId bond = BondId::fresh();

    static constexpr auto fields()
    {
        using C = NoteBond;
        return Fields{field("plan", &C::plan),
                      field("from", &C::from),
                      field("kind", &C::kind),
                      field("to", &C::to),
                      field("teller", &C::teller),
                      field("since", &C::since),
                      field("until", &C::until),
                      field("told_on", &C::toldOn),
                      field("victim_only", &C::victimOnly).orDefault(),
                      field("words", &C::words),
                      field("bond", &C::bond).orDefault()} +
               Provenance::fields();
    }
};

/// What was said of a bond, apart from its words.
struct BondTold {
    PersonId from;
    PersonId to;
    BondKind kind = BondKind::OtherKin;
    std::optional<PersonId> teller = {};
    std::optional<QDate> since = {};
    std::optional<QDate> until = {};

    static constexpr auto fields()
    {
        using T = BondTold;
        return Fields{field("from", &T::from),     field("to", &T::to),       field("kind", &T::kind),
                      field("teller", &T::teller), field("since", &T::since), field("until", &T::until)};
    }
};

/// A bond, sealed with its plan: openly, or whole with the safety key (core/rules/family/held.h).
struct BondNoted : Provenance {
    static constexpr auto kind = "BondNoted";
    static constexpr int version = 1;
    BondId bond;
    PlanId plan;
    QDate toldOn;
    bool victimOnly = false;
    std::optional<BondTold> open = {};
    std::optional<BondTold> held = {}; ///< one of the two
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("bond %1").arg(bond.toString())}}; }
    static constexpr auto fields()
    {
        using F = BondNoted;
        return Fields{field("bond", &F::bond),          field("plan", &F::plan),
                      field("told_on", &F::toldOn),     field("victim_only", &F::victimOnly),
                      field("open", &F::open),          safetyField("held", &F::held),
                      safetyField("words", &F::words)} +
               Provenance::fields();
    }
};

FamilyNow subjectOf(const NoteBond& command, const Tables& tables);
Result<Facts> decide(const NoteBond& command, const FamilyNow& now, const Context& context);
void apply(const BondNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const BondNoted& fact);

} // namespace tepu
