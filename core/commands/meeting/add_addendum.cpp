// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_addendum.h"

namespace tepu {

std::optional<MeetingNow> subjectOf(const AddAddendum& command, const Tables& tables)
{
    return meetingAt(tables, command.meeting);
}

Result<Facts> decide(const AddAddendum& command, const std::optional<MeetingNow>& now, const Context&)
{
    if (!now)
        return refuse(QStringLiteral("There is no such meeting."));
    if (now->state != MeetingState::Closed)
        return refuse(QStringLiteral("The %1 is not closed. Correct the record itself.").arg(now->name()), QStringLiteral("R-M9"));
    return Facts(AddendumAdded{command.meeting, command.words, command.earlier});
}

void apply(const AddendumAdded& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO addendum VALUES(?, ?, ?, ?, ?, ?)"),
               values(fact.meeting, stamp.command, fact.meeting, stamp.at, fact.words, fact.earlier));
}

QString describe(const AddendumAdded&)
{
    return QStringLiteral("An addendum was written.");
}

} // namespace tepu
