// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/said/capture_line.h"

namespace tepu {

/// Moves a line to the family it was about; it is then neither shown nor sent with the first.
struct MoveLine {
    static constexpr auto name = "MoveLine";
    LineId line;
    PlanId to;

    static constexpr auto fields() { return Fields{field("line", &MoveLine::line), field("to", &MoveLine::to)}; }
};

/// The first family keeps the knowledge that a line left, and none of its words.
struct LineMovedAway {
    static constexpr auto kind = "LineMovedAway";
    static constexpr int version = 1;
    PlanId plan;
    LineId line;
    PlanId to;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("line %1").arg(line.toString()), 1}}; }
    static constexpr auto fields()
    {
        using F = LineMovedAway;
        return Fields{field("plan", &F::plan), field("line", &F::line), field("to", &F::to)};
    }
};

struct Moving {
    std::optional<LineNow> line;
    bool targetIsKnown = false;
};

/// The line leaves its family and is said of the other one.
Facts movedLine(const LineNow& line, const PlanId& to);

Moving subjectOf(const MoveLine& command, const Tables& tables);
Result<Facts> decide(const MoveLine& command, const Moving& moving, const Context& context);
void apply(const LineMovedAway& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const LineMovedAway& fact);

} // namespace tepu
