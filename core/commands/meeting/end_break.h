// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// The table goes on; the clock of the open case runs again.
struct EndBreak {
    static constexpr auto name = "EndBreak";
    MeetingId meeting;

    static constexpr auto fields()
    {
        return Fields{field("meeting", &EndBreak::meeting)};
    }
};

struct BreakEnded {
    static constexpr auto kind = "BreakEnded";
    static constexpr int version = 1;
    MeetingId meeting;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        return Fields{field("meeting", &BreakEnded::meeting)};
    }
};

std::optional<MeetingNow> subjectOf(const EndBreak& command, const Tables& tables);
Result<Facts> decide(const EndBreak& command, const std::optional<MeetingNow>& now, const Context& context);
void apply(const BreakEnded& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const BreakEnded& fact);

} // namespace tepu
