// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/outcome.h"
#include "core/domain/services.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// C73: what a table hears of a provider, "contributing information about approximate wait times" (001 §4). It names nobody; it is
/// sealed with the plan at whose table it was said.
struct NoteCapacity {
    static constexpr auto name = "NoteCapacity";
    PlanId plan;
    Words provider;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    std::optional<Words> place = {};
    Capacity capacity = Capacity::Open;
    std::optional<int> waitDays = {}; ///< as the provider says
    std::optional<QDate> on;
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NoteCapacity;
        return Fields{field("plan", &C::plan),   field("provider", &C::provider), field("category", &C::category),
                      field("place", &C::place), field("capacity", &C::capacity), field("wait_days", &C::waitDays),
                      field("on", &C::on),       field("words", &C::words)};
    }
};

struct CapacityNoted {
    static constexpr auto kind = "CapacityNoted";
    static constexpr int version = 1;
    PlanId plan;
    Words provider;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    std::optional<Words> place = {};
    Capacity capacity = Capacity::Open;
    std::optional<int> waitDays = {};
    QDate on;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = CapacityNoted;
        return Fields{field("plan", &F::plan),         safetyField("provider", &F::provider), field("category", &F::category),
                      safetyField("place", &F::place), field("capacity", &F::capacity),       field("wait_days", &F::waitDays),
                      field("on", &F::on),             safetyField("words", &F::words)};
    }
};

PlanNow subjectOf(const NoteCapacity& command, const Tables& tables);
Result<Facts> decide(const NoteCapacity& command, const PlanNow& now, const Context& context);
void apply(const CapacityNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CapacityNoted& fact);

} // namespace tepu
