// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/family/withdraw_bond.h"

namespace tepu {

FamilyNow subjectOf(const WithdrawBond& command, const Tables& tables)
{
    return familyNow(tables, command.plan, {}, QStringLiteral("bond"), command.bond.uuid());
}

/// One of another plan is as unknown here as one that nobody noted (R-M12).
Result<Facts> decide(const WithdrawBond& command, const FamilyNow& now, const Context&)
{
    return mustBeKnown(now.plan).and_then([&]() -> Result<Facts> {
        if (!now.isKnown || now.isOfAnotherPlan)
            return refuse(QStringLiteral("There is no such bond in this family."));
        return Facts(BondWithdrawn{command.plan, command.bond, command.because});
    });
}

void apply(const BondWithdrawn& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE bond SET withdrawn_at = ?, withdrawn_because = ? WHERE id = ? AND scope = ?"),
               values(stamp.at, fact.because, fact.bond, fact.plan));
}

QString describe(const BondWithdrawn&)
{
    return QStringLiteral("Who belongs to whom: something said earlier is not so.");
}

} // namespace tepu
