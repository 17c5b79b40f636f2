// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M13 "break (room blank, clock stopped)".
struct BeginBreak {
    static constexpr auto name = "BeginBreak";
    MeetingId meeting;
    std::optional<Instant> backAt = {};

    static constexpr auto fields()
    {
        return Fields{field("meeting", &BeginBreak::meeting), field("back_at", &BeginBreak::backAt)};
    }
};

struct BreakBegun {
    static constexpr auto kind = "BreakBegun";
    static constexpr int version = 1;
    MeetingId meeting;
    std::optional<Instant> backAt = {};

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        return Fields{field("meeting", &BreakBegun::meeting), field("back_at", &BreakBegun::backAt)};
    }
};

std::optional<MeetingNow> subjectOf(const BeginBreak& command, const Tables& tables);
Result<Facts> decide(const BeginBreak& command, const std::optional<MeetingNow>& now, const Context& context);
void apply(const BreakBegun& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const BreakBegun& fact);

} // namespace tepu
