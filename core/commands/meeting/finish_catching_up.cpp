// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/finish_catching_up.h"

namespace tepu {

std::optional<CaseAtMeeting> subjectOf(const FinishCatchingUp& command, const Tables& tables)
{
    return caseAt(tables, command.caseId);
}

Result<Facts> decide(const FinishCatchingUp& command, const std::optional<CaseAtMeeting>& now, const Context&)
{
    if (const auto objection = unlessInSession(now))
        return tl::unexpected(*objection);
    if (now->of.state != CaseState::CatchingUp)
        return refuse(QStringLiteral("%1 is not being written up.").arg(now->of.name()));
    return Facts(CaughtUp{now->meeting.id, command.caseId});
}

void apply(const CaughtUp& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE agenda_case SET state = 'decided' WHERE id = ? AND state = 'catching_up'"),
               values(fact.caseId));
}

QString describe(const CaughtUp&)
{
    return QStringLiteral("The case was written up.");
}

} // namespace tepu
