// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/plan/subjects.h"
#include "core/domain/words.h"

namespace tepu {

/// Since when a family is not tasked any further, and why.
struct NoTasking {
    QString because;
    Instant at;
    static constexpr auto fields() { return Fields{field("because", &NoTasking::because), field("at", &NoTasking::at)}; }
};

/// A plan, and whether anybody may be tasked for it.
struct Tasking {
    PlanNow plan;
    std::optional<NoTasking> stopped;
};

Tasking taskingNow(const Tables& tables, const PlanId& plan);

/// C7: refused with the reason that was given, and what to do.
Result<void> mayBeTasked(const std::optional<NoTasking>& stopped);

} // namespace tepu
