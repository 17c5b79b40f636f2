// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/leave.h"

namespace tepu {

Leaving subjectOf(const Leave& command, const Tables& tables)
{
    return {meetingAt(tables, command.meeting),
            tables.one<int>(QStringLiteral("SELECT 1 FROM attendance WHERE meeting = ? AND agency = ? AND who = ? "
                                           "AND left_at IS NULL"),
                            values(command.meeting, command.agency, command.who)).has_value()};
}

Result<Facts> decide(const Leave& command, const Leaving& now, const Context&)
{
    const auto objection = firstOf(unlessUnsealed(now.meeting),
                                   objectIf(!now.isHere, QStringLiteral("%1 is not at the table.").arg(command.who.text())));
    if (objection)
        return tl::unexpected(*objection);
    return Facts(MemberLeft{command.meeting, command.agency, command.who});
}

void apply(const MemberLeft& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE attendance SET left_at = ? WHERE meeting = ? AND agency = ? AND who = ?"),
               values(stamp.at, fact.meeting, fact.agency, fact.who));
}

QString describe(const MemberLeft& fact)
{
    return QStringLiteral("%1 left the table.").arg(fact.who.text());
}

} // namespace tepu
