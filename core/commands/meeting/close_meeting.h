// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Ends the meeting; its record is sealed from then on. What was not reached goes to the next table.
struct CloseMeeting {
    static constexpr auto name = "CloseMeeting";
    MeetingId meeting;
    QString head;

    static constexpr auto fields()
    {
        return Fields{field("meeting", &CloseMeeting::meeting), field("head", &CloseMeeting::head)};
    }
};

/// A meeting to close, and its list.
struct MeetingToClose {
    std::optional<MeetingNow> meeting;
    QVector<CaseNow> cases;
};

/// `head`: where the journal stood before. The event of this fact is signed; its own digest is the head on the minutes.
struct MeetingClosed {
    static constexpr auto kind = "MeetingClosed";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    static constexpr bool isSigned = true; ///< R-M9 "its record is sealed"
    MeetingId meeting;
    QString head;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        return Fields{field("meeting", &MeetingClosed::meeting), field("head", &MeetingClosed::head)};
    }
};

MeetingToClose subjectOf(const CloseMeeting& command, const Tables& tables);
Result<Facts> decide(const CloseMeeting& command, const MeetingToClose& now, const Context& context);
void apply(const MeetingClosed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const MeetingClosed& fact);

} // namespace tepu
