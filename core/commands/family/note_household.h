// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/family/family_now.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Says who lives together; the latest stands, and with nobody in it the household is none any more. Where it is stands with the people.
struct NoteHousehold : Provenance {
    static constexpr auto name = "NoteHousehold";
    PlanId plan;
    QVector<PersonId> people;
    std::optional<QDate> since = {};
    bool victimOnly = false;
    std::optional<Words> words = {};
    HouseholdId household = HouseholdId::fresh();

    static constexpr auto fields()
    {
        using C = NoteHousehold;
        return Fields{field("plan", &C::plan),
                      field("people", &C::people),
                      field("since", &C::since),
                      field("victim_only", &C::victimOnly).orDefault(),
                      field("words", &C::words),
                      field("household", &C::household).orDefault()} +
               Provenance::fields();
    }
};

/// Who lives together, apart from the words said of it.
struct HouseholdTold {
    QVector<PersonId> people;
    std::optional<QDate> since = {};

    static constexpr auto fields()
    {
        return Fields{field("people", &HouseholdTold::people), field("since", &HouseholdTold::since)};
    }
};

/// Sealed with its plan: openly, or whole with the safety key.
struct HouseholdNoted : Provenance {
    static constexpr auto kind = "HouseholdNoted";
    static constexpr int version = 1;
    HouseholdId household;
    PlanId plan;
    bool victimOnly = false;
    std::optional<HouseholdTold> open = {};
    std::optional<HouseholdTold> held = {}; ///< one of the two
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("household %1").arg(household.toString())}}; }
    static constexpr auto fields()
    {
        using F = HouseholdNoted;
        return Fields{field("household", &F::household), field("plan", &F::plan),       field("victim_only", &F::victimOnly),
                      field("open", &F::open),           safetyField("held", &F::held), safetyField("words", &F::words)} +
               Provenance::fields();
    }
};

FamilyNow subjectOf(const NoteHousehold& command, const Tables& tables);
Result<Facts> decide(const NoteHousehold& command, const FamilyNow& now, const Context& context);
void apply(const HouseholdNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const HouseholdNoted& fact);

} // namespace tepu
