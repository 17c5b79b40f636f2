// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/arrive.h"

namespace tepu {

Arriving subjectOf(const Arrive& command, const Tables& tables)
{
    const auto there = [&](const QString& sql, const Values& bound) { return tables.one<int>(sql, bound).has_value(); };
    Arriving now{meetingAt(tables, command.meeting), isAgency(tables, command.agency), false, {}, false};
    now.isHere = there(QStringLiteral("SELECT 1 FROM attendance WHERE meeting = ? AND agency = ? AND who = ? AND left_at IS NULL"),
                       values(command.meeting, command.agency, command.who));
    if (const auto open = openCaseAt(tables, command.meeting)) {
        now.openCase = open->id;
        now.hasConflict = there(QStringLiteral("SELECT 1 FROM conflict WHERE case_id = ? AND agency = ? AND who = ?"),
                                values(open->id, command.agency, command.who));
    }
    return now;
}

/// R-I4 "Being present is hearing": a latecomer hears the case that is open, unless they are to stay out of it.
Result<Facts> decide(const Arrive& command, const Arriving& now, const Context& context)
{
    const auto objection =
        firstOf(unlessUnsealed(now.meeting),
                objectIf(!now.agencyIsKnown, QStringLiteral("There is no agency “%1” at this site.").arg(command.agency)),
                objectIf(now.isHere, QStringLiteral("%1 is already at the table.").arg(command.who.text())),
                objectIf(command.leavesAt && *command.leavesAt <= context.at,
                         QStringLiteral("The time at which %1 must leave is past.").arg(command.who.text())));
    if (objection)
        return tl::unexpected(*objection);
    const auto hears = now.hasConflict ? std::nullopt : now.openCase;
    return Facts(MemberArrived{command.meeting, command.agency, command.who, command.observer, command.leavesAt, hears});
}

void apply(const MemberArrived& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT INTO attendance VALUES(?, ?, ?, ?, ?, ?, ?, NULL) ON CONFLICT DO UPDATE SET "
                              "observer = excluded.observer, leaves_at = excluded.leaves_at, left_at = NULL"),
               values(fact.meeting, fact.meeting, fact.agency, fact.who, fact.observer, stamp.at, fact.leavesAt));
    if (fact.hears)
        tables.run(QStringLiteral("INSERT OR REPLACE INTO presence VALUES(?, ?, ?, ?, ?)"),
                   values(fact.meeting, fact.meeting, *fact.hears, fact.agency, fact.who));
}

QString describe(const MemberArrived& fact)
{
    return QStringLiteral("%1 came to the table%2.")
        .arg(fact.who.text(), fact.observer ? QStringLiteral(" to observe") : QString());
}

} // namespace tepu
