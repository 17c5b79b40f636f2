// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/move_on_list.h"

namespace tepu {

CaseToMove subjectOf(const MoveOnList& command, const Tables& tables)
{
    return {caseAt(tables, command.caseId),
            tables.one<int>(QStringLiteral("SELECT count(*) FROM agenda_case WHERE left_off_at IS NULL AND meeting = "
                                           "(SELECT meeting FROM agenda_case WHERE id = ?)"),
                            values(command.caseId)).value_or(0)};
}

Result<Facts> decide(const MoveOnList& command, const CaseToMove& now, const Context&)
{
    if (const auto objection = unlessUnsealed(now.at))
        return tl::unexpected(*objection);
    if (command.to < 1 || command.to > now.cases)
        return refuse(QStringLiteral("This list has places 1 to %1.").arg(now.cases));
    if (command.to == now.at->of.position)
        return refuse(QStringLiteral("%1 is already number %2.").arg(now.at->of.name()).arg(command.to));
    return Facts(CaseMoved{now.at->meeting.id, command.caseId, command.to});
}

void apply(const CaseMoved& fact, const Stamp&, TableWriter& tables)
{
    const int from = tables.tables()
                         .one<int>(QStringLiteral("SELECT position FROM agenda_case WHERE id = ?"), values(fact.caseId))
                         .value_or(fact.to);
    tables.run(QStringLiteral("UPDATE agenda_case SET position = position - 1 "
                              "WHERE meeting = ? AND left_off_at IS NULL AND position > ? AND position <= ?"),
               values(fact.meeting, from, fact.to));
    tables.run(QStringLiteral("UPDATE agenda_case SET position = position + 1 "
                              "WHERE meeting = ? AND left_off_at IS NULL AND position >= ? AND position < ?"),
               values(fact.meeting, fact.to, from));
    tables.run(QStringLiteral("UPDATE agenda_case SET position = ? WHERE id = ?"), values(fact.to, fact.caseId));
}

QString describe(const CaseMoved& fact)
{
    return QStringLiteral("A case was moved to place %1 of the list.").arg(fact.to);
}

} // namespace tepu
