// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/send_list.h"

namespace tepu {

std::optional<MeetingNow> subjectOf(const SendList& command, const Tables& tables)
{
    return meetingAt(tables, command.meeting);
}

/// R-M11 "Conflicts are checked *before the list is sent*".
Result<Facts> decide(const SendList& command, const std::optional<MeetingNow>& now, const Context&)
{
    if (const auto objection = unlessUnsealed(now))
        return tl::unexpected(*objection);
    if (now->state != MeetingState::Drafted)
        return refuse(QStringLiteral("The list of the %1 has already been sent. Send what changed since instead.").arg(now->name()),
                      QStringLiteral("R-M1"));
    if (!command.conflictsChecked)
        return refuse(QStringLiteral("Check conflicts of interest before the list is sent: declare those there are, then send it "
                                     "with “conflicts_checked”."),
                      QStringLiteral("R-M11"));
    return Facts(ListSent{command.meeting});
}

void apply(const ListSent& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE meeting SET state = 'list_sent', sent_at = ? WHERE id = ?"), values(stamp.at, fact.meeting));
}

QString describe(const ListSent&)
{
    return QStringLiteral("The list was sent to the agencies; conflicts of interest had been checked.");
}

} // namespace tepu
