// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/end_break.h"

#include "core/commands/meeting/case_clock.h"

namespace tepu {

std::optional<MeetingNow> subjectOf(const EndBreak& command, const Tables& tables)
{
    return meetingAt(tables, command.meeting);
}

Result<Facts> decide(const EndBreak& command, const std::optional<MeetingNow>& now, const Context&)
{
    if (const auto objection = unlessInSession(now))
        return tl::unexpected(*objection);
    if (now->state != MeetingState::OnBreak)
        return refuse(QStringLiteral("The table is not on a break."), QStringLiteral("R-M13"));
    return Facts(BreakEnded{command.meeting});
}

void apply(const BreakEnded& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE meeting SET state = 'open', break_seconds = break_seconds + "
                              "max(0, ? - coalesce(break_since, ?)) / 1000, break_since = NULL, back_at = NULL WHERE id = ?"),
               values(stamp.at, stamp.at, fact.meeting));
    const auto open = tables.tables().one<CaseId>(
        QStringLiteral("SELECT id FROM agenda_case WHERE meeting = ? AND state = 'now'"), values(fact.meeting));
    if (open)
        startClock(tables, *open, stamp.at);
}

QString describe(const BreakEnded&)
{
    return QStringLiteral("The break ended.");
}

} // namespace tepu
