// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/person_on_plan.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-O1 "safety rating 1–4 with its criteria (001 Table 40; never suggested by the program)"; the latest stands.
struct RateSafety : Provenance {
    static constexpr auto name = "RateSafety";
    PlanId plan;
    PersonId person;
    int rating = 0;
    std::optional<QDate> ratedOn;
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = RateSafety;
        return Fields{field("plan", &C::plan), field("person", &C::person), field("rating", &C::rating),
                      field("rated_on", &C::ratedOn), field("words", &C::words)} +
               Provenance::fields();
    }
};

/// 1 worse, 2 no change, 3 improved, 4 significantly improved.
struct SafetyRated : Provenance {
    static constexpr auto kind = "SafetyRated";
    static constexpr int version = 1;
    PlanId plan;
    PersonId person;
    int rating = 0;
    QDate ratedOn;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("safety in %1").arg(plan.toString()), -rating}}; }
    static constexpr auto fields()
    {
        using F = SafetyRated;
        return Fields{field("plan", &F::plan), field("person", &F::person), field("rating", &F::rating),
                      field("rated_on", &F::ratedOn), safetyField("words", &F::words)} +
               Provenance::fields();
    }
};

PersonOnPlan subjectOf(const RateSafety& command, const Tables& tables);
Result<Facts> decide(const RateSafety& command, const PersonOnPlan& now, const Context& context);
void apply(const SafetyRated& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const SafetyRated& fact);

} // namespace tepu
