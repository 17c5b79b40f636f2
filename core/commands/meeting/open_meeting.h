// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M2 "The coordinator opens (culturally responsive opening, introductions, overview and number of cases)". The opening
/// itself is not timed and not a checkbox.
struct OpenMeeting {
    static constexpr auto name = "OpenMeeting";
    MeetingId meeting;

    static constexpr auto fields()
    {
        return Fields{field("meeting", &OpenMeeting::meeting)};
    }
};

/// A meeting to open, and one that is open already.
struct MeetingToOpen {
    std::optional<MeetingNow> meeting;
    std::optional<MeetingNow> openOne;
};

struct MeetingOpened {
    static constexpr auto kind = "MeetingOpened";
    static constexpr int version = 1;
    MeetingId meeting;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        return Fields{field("meeting", &MeetingOpened::meeting)};
    }
};

MeetingToOpen subjectOf(const OpenMeeting& command, const Tables& tables);
Result<Facts> decide(const OpenMeeting& command, const MeetingToOpen& now, const Context& context);
void apply(const MeetingOpened& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const MeetingOpened& fact);

} // namespace tepu
