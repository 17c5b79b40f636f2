// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/lift_contact_hold.h"

#include "core/queries/plan/one_person.h"

namespace tepu {

HoldsNow subjectOf(const LiftContactHold& command, const Tables& tables)
{
    return {tables.ask<HoldsNow::Row>(
        QStringLiteral("SELECT id, scope FROM contact_hold WHERE person IN %1 AND lifted_at IS NULL ORDER BY since, id")
            .arg(everyTelling(QStringLiteral("?1"))),
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
