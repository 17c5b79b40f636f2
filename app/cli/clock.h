// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

namespace tepu::cli {

/// Where a run has its time from: the machine, or an instant that it was given and that runs on from there.
class Clock {
public:
    static Clock system() { return Clock(std::nullopt); }
    static Clock startedAt(Instant instant) { return Clock(instant); }

    Instant now() const;
    bool isSystem() const { return !m_start; } ///< only then may it be the time of a real record

private:
    using Steady = std::chrono::steady_clock;

    explicit Clock(std::optional<Instant> start) : m_start(start) {}

    std::optional<Instant> m_start;
    Steady::time_point m_begun = Steady::now();
};

} // namespace tepu::cli
