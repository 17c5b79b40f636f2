// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/confirm_stepped_out.h"

namespace tepu {

MemberAndCase subjectOf(const ConfirmSteppedOut& command, const Tables& tables)
{
    return memberAndCase(tables, command.caseId, command.agency, command.who);
}

Result<Facts> decide(const ConfirmSteppedOut& command, const MemberAndCase& now, const Context&)
{
    const auto objection =
        firstOf(unlessUnsealed(now.at),
                objectIf(!now.isDeclared, QStringLiteral("No conflict of %1 with this family was declared.").arg(command.who.text()),
                         QStringLiteral("R-M11")),
                objectIf(now.isOut, QStringLiteral("It is already confirmed that %1 is out.").arg(command.who.text())));
    if (objection)
        return tl::unexpected(*objection);
    return Facts(SteppedOut{now.at->meeting.id, command.caseId, command.agency, command.who});
}

void apply(const SteppedOut& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE conflict SET confirmed_out_at = ? WHERE case_id = ? AND agency = ? AND who = ?"),
               values(stamp.at, fact.caseId, fact.agency, fact.who));
}

QString describe(const SteppedOut& fact)
{
    return QStringLiteral("The coordinator confirmed that %1 had stepped out.").arg(fact.who.text());
}

} // namespace tepu
