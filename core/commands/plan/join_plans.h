// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Says that two plans are of one family: from now on everything of the one stands on the other (R-M12 "One family is heard once").
/// Nothing is told again; parted, each has its own (decisions/0020).
struct JoinPlans {
    static constexpr auto name = "JoinPlans";
    PlanId plan; ///< it ends here
    PlanId into; ///< it goes on
    Words because;

    static constexpr auto fields()
    {
        return Fields{field("plan", &JoinPlans::plan), field("into", &JoinPlans::into), field("because", &JoinPlans::because)};
    }
};

struct PlansJoined {
    static constexpr auto kind = "PlansJoined";
    static constexpr int version = 1;
    PlanId plan; ///< joined …
    PlanId into; ///< … with the one that goes on
    std::optional<RiskLevel> level; ///< R-M12 "the highest stands for the plan"
    Words because;

    /// Who reads only of the other plan learns nothing by it.
    Scope scope() const { return Scope::of(into); }
    QVector<Change> changes() const { return {{QStringLiteral("whether %1 is one with it").arg(plan.toString())}}; }
    static constexpr auto fields()
    {
        using F = PlansJoined;
        return Fields{field("joined", &F::plan), field("plan", &F::into), field("level", &F::level), safetyField("because", &F::because)};
    }
};

/// Two plans, before somebody joins or parts them.
struct TwoPlans {
    PlanNow plan;
    PlanNow into;
    bool areJoined = false;          ///< the one with the other
    std::optional<QString> bothHeard; ///< the day of a meeting not closed on whose list both stand
};

TwoPlans twoPlans(const Tables& tables, const PlanId& plan, const PlanId& into);
TwoPlans subjectOf(const JoinPlans& command, const Tables& tables);
Result<Facts> decide(const JoinPlans& command, const TwoPlans& now, const Context& context);
void apply(const PlansJoined& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PlansJoined& fact);

} // namespace tepu
