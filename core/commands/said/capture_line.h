// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/said/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Writes down what was said at the table. Nothing stands in its way: not a decided case, not a closed plan, not a break.
struct CaptureLine {
    static constexpr auto name = "CaptureLine";
    LineId line = LineId::fresh();
    PlanId plan;
    std::optional<QString> agency; ///< its code; none: nobody in particular
    Words words;
    Source source = Source::Agency;
    Side side = Side::Statutory;
    bool victimOnly = false; ///< R-S3: never on perpetrator-side material, never a reason to challenge
    std::optional<bool> knownToPerpetrator;

    static constexpr auto fields()
    {
        using C = CaptureLine;
        return Fields{field("line", &C::line).orDefault(),
                      field("plan", &C::plan),
                      field("agency", &C::agency),
                      field("words", &C::words),
                      field("source", &C::source).orDefault(),
                      field("side", &C::side).orDefault(),
                      field("victim_only", &C::victimOnly).orDefault(),
                      field("known_to_perpetrator", &C::knownToPerpetrator)};
    }
};

struct LineCaptured {
    static constexpr auto kind = "LineCaptured";
    static constexpr int version = 1;
    static constexpr bool isFinal = true; ///< what was said is edited, never taken back unseen
    PlanId plan;
    LineId line;
    std::optional<Instant> saidAt; ///< of a line that came from another family; else the fact's own time
    std::optional<QString> agency;
    Source source = Source::Agency;
    Side side = Side::Statutory;
    bool victimOnly = false;
    std::optional<bool> knownToPerpetrator;
    Words words;

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = LineCaptured;
        return Fields{field("plan", &F::plan),
                      field("line", &F::line),
                      field("said_at", &F::saidAt),
                      field("agency", &F::agency),
                      field("source", &F::source),
                      field("side", &F::side),
                      field("victim_only", &F::victimOnly),
                      field("known_to_perpetrator", &F::knownToPerpetrator),
                      safetyField("words", &F::words)};
    }
};

Speaking subjectOf(const CaptureLine& command, const Tables& tables);
Result<Facts> decide(const CaptureLine& command, const Speaking& now, const Context& context);
void apply(const LineCaptured& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const LineCaptured& fact);

/// A plan and an agency that the record knows.
Result<void> mustBeKnown(const Speaking& now);

} // namespace tepu
