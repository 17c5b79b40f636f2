// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/family/family_now.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-K3 "Every child of the family is listed, … unborn too": a child on its way, and what became of it; the latest stands.
struct NoteUnborn : Provenance {
    static constexpr auto name = "NoteUnborn";
    PlanId plan;
    PersonId mother;
    std::optional<PersonId> otherParent = {};
    std::optional<QDate> due = {};
    UnbornState state = UnbornState::Expected;
    bool victimOnly = false;
    std::optional<Words> words = {};
    UnbornId unborn = UnbornId::fresh();

    static constexpr auto fields()
    {
        using C = NoteUnborn;
        return Fields{field("plan", &C::plan),
                      field("mother", &C::mother),
                      field("other_parent", &C::otherParent),
                      field("due", &C::due),
                      field("state", &C::state).orDefault(),
                      field("victim_only", &C::victimOnly).orDefault(),
                      field("words", &C::words),
                      field("unborn", &C::unborn).orDefault()} +
               Provenance::fields();
    }
};

/// What was said of a child on its way, apart from the words.
struct UnbornTold {
    PersonId mother;
    std::optional<PersonId> otherParent = {};
    std::optional<QDate> due = {};
    UnbornState state = UnbornState::Expected;

    static constexpr auto fields()
    {
        using T = UnbornTold;
        return Fields{field("mother", &T::mother), field("other_parent", &T::otherParent), field("due", &T::due), field("state", &T::state)};
    }
};

/// Sealed with its plan: openly, or whole with the safety key. He need not know that she is pregnant.
struct UnbornNoted : Provenance {
    static constexpr auto kind = "UnbornNoted";
    static constexpr int version = 1;
    UnbornId unborn;
    PlanId plan;
    bool victimOnly = false;
    std::optional<UnbornTold> open = {};
    std::optional<UnbornTold> held = {}; ///< one of the two
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("unborn %1").arg(unborn.toString())}}; }
    static constexpr auto fields()
    {
        using F = UnbornNoted;
        return Fields{field("unborn", &F::unborn), field("plan", &F::plan),       field("victim_only", &F::victimOnly),
                      field("open", &F::open),     safetyField("held", &F::held), safetyField("words", &F::words)} +
               Provenance::fields();
    }
};

FamilyNow subjectOf(const NoteUnborn& command, const Tables& tables);
Result<Facts> decide(const NoteUnborn& command, const FamilyNow& now, const Context& context);
void apply(const UnbornNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const UnbornNoted& fact);

} // namespace tepu
