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

/// R-O4 "Service gaps named at the table are recorded with place and kind": what was needed and is not to be had there. It names nobody.
struct NoteGap {
    static constexpr auto name = "NoteGap";
    GapId gap = GapId::fresh();
    PlanId plan;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    Words place;
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NoteGap;
        return Fields{field("gap", &C::gap).orDefault(), field("plan", &C::plan), field("category", &C::category),
                      field("place", &C::place), field("words", &C::words)};
    }
};

struct GapNoted {
    static constexpr auto kind = "GapNoted";
    static constexpr int version = 1;
    GapId gap;
    PlanId plan;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    Words place;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = GapNoted;
        return Fields{field("gap", &F::gap), field("plan", &F::plan), field("category", &F::category), safetyField("place", &F::place),
                      safetyField("words", &F::words)};
    }
};

struct NotingGap {
    PlanNow plan;
    bool idIsTaken = false;
};

NotingGap subjectOf(const NoteGap& command, const Tables& tables);
Result<Facts> decide(const NoteGap& command, const NotingGap& now, const Context& context);
void apply(const GapNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const GapNoted& fact);

} // namespace tepu
