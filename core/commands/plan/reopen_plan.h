// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Opens a closed plan again, as when a new episode comes (C5).
struct ReopenPlan {
    static constexpr auto name = "ReopenPlan";
    PlanId plan;
    std::optional<Words> because;

    static constexpr auto fields()
    {
        return Fields{field("plan", &ReopenPlan::plan), field("because", &ReopenPlan::because)};
    }
};

struct PlanReopened {
    static constexpr auto kind = "PlanReopened";
    static constexpr int version = 1;
    PlanId plan;
    std::optional<Words> because;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("whether it is open"), 1}}; }
    static constexpr auto fields()
    {
        return Fields{field("plan", &PlanReopened::plan), safetyField("because", &PlanReopened::because)};
    }
};

PlanNow subjectOf(const ReopenPlan& command, const Tables& tables);
Result<Facts> decide(const ReopenPlan& command, const PlanNow& now, const Context& context);
void apply(const PlanReopened& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PlanReopened& fact);

} // namespace tepu
