// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/said/move_line.h"

namespace tepu {

Moving subjectOf(const MoveLine& command, const Tables& tables)
{
    return {lineNow(tables, command.line), speaking(tables, command.to, {}, {}).planIsKnown};
}

Facts movedLine(const LineNow& line, const PlanId& to)
{
    return Facts(LineMovedAway{line.plan, line.line, to})
        .add(LineCaptured{to, line.line, line.at, line.agency, line.source, line.side, line.victimOnly, line.knownToPerpetrator,
                          Words::of(line.words).value_or(Words())});
}

Result<Facts> decide(const MoveLine& command, const Moving& moving, const Context&)
{
    if (!moving.line)
        return refuse(QStringLiteral("This line is not there any more; it may have been moved already."));
    if (!moving.targetIsKnown)
        return refuse(QStringLiteral("The family that the line is to go to is not in the record."));
    const LineNow& line = *moving.line;
    if (line.plan == command.to)
        return refuse(QStringLiteral("The line is with this family already."));
    return movedLine(line, command.to);
}

void apply(const LineMovedAway& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE line SET words = '', moved_to = ? WHERE id = ? AND plan = ?"),
               values(fact.to, fact.line, fact.plan));
    tables.run(QStringLiteral("DELETE FROM line_before WHERE line = ? AND scope = ?"), values(fact.line, fact.plan));
}

QString describe(const LineMovedAway&)
{
    return QStringLiteral("A line was moved to another family.");
}

} // namespace tepu
