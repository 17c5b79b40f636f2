// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/declare_conflict.h"

namespace tepu {

MemberAndCase subjectOf(const DeclareConflict& command, const Tables& tables)
{
    return memberAndCase(tables, command.caseId, command.agency, command.who);
}

Result<Facts> decide(const DeclareConflict& command, const MemberAndCase& now, const Context&)
{
    const auto objection =
        firstOf(unlessUnsealed(now.at),
                objectIf(!now.agencyIsKnown, QStringLiteral("There is no agency “%1” at this site.").arg(command.agency)),
                objectIf(now.isDeclared, QStringLiteral("This conflict is already declared."), QStringLiteral("R-M11")));
    if (objection)
        return tl::unexpected(*objection);
    return Facts(ConflictDeclared{now.at->meeting.id, command.caseId, command.agency, command.who});
}

void apply(const ConflictDeclared& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO conflict VALUES(?, ?, ?, ?, ?, ?, NULL)"),
               values(fact.meeting, fact.meeting, fact.caseId, fact.agency, fact.who, stamp.at));
}

QString describe(const ConflictDeclared& fact)
{
    return QStringLiteral("%1 stays out of one case.").arg(fact.who.text());
}

} // namespace tepu
