// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/family/family_now.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Says that a bond was never so, and why; what was said stays in the journal.
struct WithdrawBond {
    static constexpr auto name = "WithdrawBond";
    PlanId plan;
    BondId bond;
    Words because;

    static constexpr auto fields()
    {
        using C = WithdrawBond;
        return Fields{field("plan", &C::plan), field("bond", &C::bond), field("because", &C::because)};
    }
};

struct BondWithdrawn {
    static constexpr auto kind = "BondWithdrawn";
    static constexpr int version = 1;
    PlanId plan;
    BondId bond;
    Words because;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("bond %1").arg(bond.toString())}}; }
    static constexpr auto fields()
    {
        using F = BondWithdrawn;
        return Fields{field("plan", &F::plan), field("bond", &F::bond), safetyField("because", &F::because)};
    }
};

FamilyNow subjectOf(const WithdrawBond& command, const Tables& tables);
Result<Facts> decide(const WithdrawBond& command, const FamilyNow& now, const Context& context);
void apply(const BondWithdrawn& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const BondWithdrawn& fact);

} // namespace tepu
