// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/person_on_plan.h"
#include "core/domain/safety.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Writes down a court's order: "The person they bind is the respondent" (rules.md §1).
struct RegisterOrder : Provenance {
    static constexpr auto name = "RegisterOrder";
    OrderId order = OrderId::fresh();
    PlanId plan;
    OrderType type = OrderType::ProtectionOrder;
    PersonId protectedPerson;
    PersonId respondent;
    QDate inPlaceFrom;
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = RegisterOrder;
        return Fields{field("order", &C::order).orDefault(),
                      field("plan", &C::plan),
                      field("type", &C::type),
                      field("protected", &C::protectedPerson),
                      field("respondent", &C::respondent),
                      field("in_place_from", &C::inPlaceFrom),
                      field("words", &C::words)} +
               Provenance::fields();
    }
};

/// Sealed under the person whom it protects.
struct OrderRegistered : Provenance {
    static constexpr auto kind = "OrderRegistered";
    static constexpr int version = 1;
    OrderId order;
    PlanId plan;
    OrderType type = OrderType::ProtectionOrder;
    PersonId protectedPerson;
    PersonId respondent;
    QDate inPlaceFrom;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(protectedPerson); }
    static constexpr auto fields()
    {
        using F = OrderRegistered;
        return Fields{field("order", &F::order),
                      field("plan", &F::plan),
                      field("type", &F::type),
                      field("protected", &F::protectedPerson),
                      field("respondent", &F::respondent),
                      field("in_place_from", &F::inPlaceFrom),
                      safetyField("words", &F::words)} +
               Provenance::fields();
    }
};

/// The plan and the two whom an order names.
struct PartiesNow {
    PersonOnPlan protectedPerson;
    PersonOnPlan respondent;
};

PartiesNow subjectOf(const RegisterOrder& command, const Tables& tables);
Result<Facts> decide(const RegisterOrder& command, const PartiesNow& now, const Context& context);
void apply(const OrderRegistered& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const OrderRegistered& fact);

} // namespace tepu
