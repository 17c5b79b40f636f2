// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/open_meeting.h"

namespace tepu {

MeetingToOpen subjectOf(const OpenMeeting& command, const Tables& tables)
{
    MeetingToOpen now{meetingAt(tables, command.meeting), {}};
    if (const auto open = tables.one<MeetingId>(QStringLiteral("SELECT id FROM meeting WHERE state IN ('open', 'on_break')")))
        now.openOne = meetingAt(tables, *open);
    return now;
}

Result<Facts> decide(const OpenMeeting& command, const MeetingToOpen& now, const Context&)
{
    if (const auto objection = unlessUnsealed(now.meeting))
        return tl::unexpected(*objection);
    if (now.openOne && now.openOne->id == command.meeting)
        return refuse(QStringLiteral("The %1 is already open.").arg(now.meeting->name()));
    if (now.openOne)
        return refuse(QStringLiteral("The %1 is still open. Close it first.").arg(now.openOne->name()), QStringLiteral("R-M2"));
    return Facts(MeetingOpened{command.meeting});
}

void apply(const MeetingOpened& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE meeting SET state = 'open', opened_at = ? WHERE id = ?"), values(stamp.at, fact.meeting));
}

QString describe(const MeetingOpened&)
{
    return QStringLiteral("The coordinator opened the meeting.");
}

} // namespace tepu
