// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/case.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-R10 "Significant danger to another person: … The app keeps this one key away on every plan, and records who was told, by
/// whom, when."
struct TellDanger {
    static constexpr auto name = "TellDanger";
    PlanId plan;
    DangerTo whom = DangerTo::Police111;
    QString byWhom; ///< who rang
    std::optional<Words> words;
    std::optional<Instant> toldAt = {}; ///< none: now
    std::optional<Words> withheld = {}; ///< "sharing with a family violence service is considered": considered and not shared, and why

    static constexpr auto fields()
    {
        using C = TellDanger;
        return Fields{field("plan", &C::plan), field("whom", &C::whom), field("by_whom", &C::byWhom),
                      field("words", &C::words), field("told_at", &C::toldAt), field("withheld", &C::withheld)};
    }
};

/// Somebody was told: it has left the house.
struct DangerTold {
    static constexpr auto kind = "DangerTold";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    PlanId plan;
    DangerTo whom = DangerTo::Police111;
    QString byWhom;
    std::optional<Words> words;
    std::optional<Instant> toldAt = {};
    std::optional<Words> withheld = {};

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = DangerTold;
        return Fields{field("plan", &F::plan), field("whom", &F::whom), field("by_whom", &F::byWhom),
                      safetyField("words", &F::words), field("told_at", &F::toldAt), safetyField("withheld", &F::withheld)};
    }
};

PlanNow subjectOf(const TellDanger& command, const Tables& tables);
Result<Facts> decide(const TellDanger& command, const PlanNow& now, const Context& context);
void apply(const DangerTold& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const DangerTold& fact);

} // namespace tepu
