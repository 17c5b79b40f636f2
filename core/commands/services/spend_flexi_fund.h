// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/person_on_plan.h"
#include "core/domain/services.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// C75: money of the flexi-fund, for whom, for what, and who agreed. Past the site's budget it is written down as before.
struct SpendFlexiFund : Provenance {
    static constexpr auto name = "SpendFlexiFund";
    SpendingId spending = SpendingId::fresh();
    PlanId plan;
    PersonId person;
    int cents = 0;
    Words words; ///< for what
    Words agreedBy;
    std::optional<QDate> on;

    static constexpr auto fields()
    {
        using C = SpendFlexiFund;
        return Fields{field("spending", &C::spending).orDefault(), field("plan", &C::plan),   field("person", &C::person),
                      field("cents", &C::cents),                   field("words", &C::words), field("agreed_by", &C::agreedBy),
                      field("on", &C::on)} +
               Provenance::fields();
    }
};

struct FlexiFundSpent : Provenance {
    static constexpr auto kind = "FlexiFundSpent";
    static constexpr int version = 1;
    SpendingId spending;
    PlanId plan;
    PersonId person;
    int cents = 0;
    Words words;
    Words agreedBy;
    QDate on;

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = FlexiFundSpent;
        return Fields{field("spending", &F::spending), field("plan", &F::plan), field("person", &F::person), field("cents", &F::cents),
                      safetyField("words", &F::words), safetyField("agreed_by", &F::agreedBy), field("on", &F::on)} +
               Provenance::fields();
    }
};

PersonOnPlan subjectOf(const SpendFlexiFund& command, const Tables& tables);
Result<Facts> decide(const SpendFlexiFund& command, const PersonOnPlan& now, const Context& context);
void apply(const FlexiFundSpent& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const FlexiFundSpent& fact);

} // namespace tepu
