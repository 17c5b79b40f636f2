// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/moment.h"
#include "core/rules/lines/problem.h"

namespace tepu {

/// A timeframe that hangs on an event: before the hearing, two weeks after the conference.
struct AroundEvent {
    AwaitedEvent event = AwaitedEvent::Hearing;
    bool before = true;
    int daysAfter = 0;

    static constexpr auto fields()
    {
        return Fields{field("event", &AroundEvent::event), field("before", &AroundEvent::before),
                      field("days_after", &AroundEvent::daysAfter)};
    }
    bool operator==(const AroundEvent&) const = default;
};

/// The timeframe that was typed: an instant, an event, or both where the day of the event is known.
struct Timeframe {
    std::optional<Instant> due;
    std::optional<AroundEvent> event;
    std::optional<Problem> problem; ///< a time that has passed, a day that does not exist

    bool isTyped() const { return due || event || problem; }
};

/// Finds "before release", "in 2 weeks after the fgc" and claims it. Read it before the waits.
std::optional<AroundEvent> readAroundEvent(TypedLine& line);

/// Finds the timeframe in the free words and claims it, after the waits. `by` and `before` decide; else the last moment.
Timeframe readTimeframe(TypedLine& line, const std::optional<AroundEvent>& around, const LineContext& context);

} // namespace tepu
