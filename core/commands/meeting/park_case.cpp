// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/park_case.h"

#include "core/commands/meeting/case_clock.h"

namespace tepu {

std::optional<CaseAtMeeting> subjectOf(const ParkCase& command, const Tables& tables)
{
    return caseAt(tables, command.caseId);
}

Result<Facts> decide(const ParkCase& command, const std::optional<CaseAtMeeting>& now, const Context&)
{
    if (const auto objection = unlessInSession(now))
        return tl::unexpected(*objection);
    if (now->of.state != CaseState::Now)
        return refuse(QStringLiteral("%1 is not open; only the open case can be parked.").arg(now->of.name()));
    return Facts(CaseParked{now->meeting.id, command.caseId, command.reason});
}

void apply(const CaseParked& fact, const Stamp& stamp, TableWriter& tables)
{
    stopClocks(tables, fact.meeting, stamp.at);
    tables.run(QStringLiteral("UPDATE agenda_case SET state = 'parked', because = ? WHERE id = ?"), values(fact.words, fact.caseId));
}

QString describe(const CaseParked&)
{
    return QStringLiteral("The case was parked.");
}

} // namespace tepu
