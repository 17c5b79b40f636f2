// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/leave_off_list.h"

namespace tepu {

std::optional<CaseAtMeeting> subjectOf(const LeaveOffList& command, const Tables& tables)
{
    return caseAt(tables, command.caseId);
}

/// R-M3 "Each case ends in a decision": what the table has begun is not taken off its list.
Result<Facts> decide(const LeaveOffList& command, const std::optional<CaseAtMeeting>& now, const Context&)
{
    if (const auto objection = unlessUnsealed(now))
        return tl::unexpected(*objection);
    if (now->of.wasOpened || now->of.state != CaseState::Waiting)
        return refuse(QStringLiteral("%1 has been opened at this table. Decide it, or carry it over.").arg(now->of.name()),
                      QStringLiteral("R-M3"));
    return Facts(CaseLeftOff{now->meeting.id, command.caseId, command.reason});
}

void apply(const CaseLeftOff& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE agenda_case SET position = position - 1 WHERE meeting = ? AND left_off_at IS NULL "
                              "AND position > (SELECT position FROM agenda_case WHERE id = ?)"),
               values(fact.meeting, fact.caseId));
    tables.run(QStringLiteral("UPDATE agenda_case SET left_off_at = ?, left_off_because = ? WHERE id = ?"),
               values(stamp.at, fact.words, fact.caseId));
}

QString describe(const CaseLeftOff&)
{
    return QStringLiteral("A case was left off the list.");
}

} // namespace tepu
