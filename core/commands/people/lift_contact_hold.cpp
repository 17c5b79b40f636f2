// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/lift_contact_hold.h"

namespace tepu {

HoldsNow subjectOf(const LiftContactHold& command, const Tables& tables)
{
    return {tables.ask<HoldsNow::Row>(
        QStringLiteral("SELECT id, scope FROM contact_hold WHERE person = ? AND lifted_at IS NULL ORDER BY since, id"),
        values(command.person))};
}

Result<Facts> decide(const LiftContactHold& command, const HoldsNow& now, const Context&)
{
    Facts facts;
    for (const HoldsNow::Row& row : now.holds)
        if (!command.hold || *command.hold == row.hold)
            facts.add(ContactHoldLifted{row.hold, row.protects, command.because});
    if (facts.statements().isEmpty())
        return refuse(QStringLiteral("There is no such hold on this person."), QStringLiteral("R-C6"));
    return facts;
}

void apply(const ContactHoldLifted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE contact_hold SET lifted_at = ?, lifted_because = ? WHERE id = ?"),
               values(stamp.at, fact.because, fact.hold));
}

QString describe(const ContactHoldLifted&)
{
    return QStringLiteral("A hold on contact was lifted.");
}

} // namespace tepu
