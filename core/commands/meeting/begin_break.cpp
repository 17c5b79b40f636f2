// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/begin_break.h"

#include "core/commands/meeting/case_clock.h"

namespace tepu {

std::optional<MeetingNow> subjectOf(const BeginBreak& command, const Tables& tables)
{
    return meetingAt(tables, command.meeting);
}

Result<Facts> decide(const BeginBreak& command, const std::optional<MeetingNow>& now, const Context& context)
{
    if (const auto objection = unlessInSession(now))
        return tl::unexpected(*objection);
    if (now->state == MeetingState::OnBreak)
        return refuse(QStringLiteral("The table is already on a break."), QStringLiteral("R-M13"));
    if (command.backAt && *command.backAt <= context.at)
        return refuse(QStringLiteral("%1 is past. Say when the table goes on, or leave it open.")
                          .arg(timeAt(*command.backAt).toString(QStringLiteral("HH:mm"))));
    return Facts(BreakBegun{command.meeting, command.backAt});
}

void apply(const BreakBegun& fact, const Stamp& stamp, TableWriter& tables)
{
    stopClocks(tables, fact.meeting, stamp.at);
    tables.run(QStringLiteral("UPDATE meeting SET state = 'on_break', break_since = ?, back_at = ? WHERE id = ?"),
               values(stamp.at, fact.backAt, fact.meeting));
}

QString describe(const BreakBegun& fact)
{
    if (!fact.backAt)
        return QStringLiteral("A break began.");
    return QStringLiteral("A break began; back at %1.").arg(timeAt(*fact.backAt).toString(QStringLiteral("HH:mm")));
}

} // namespace tepu
