// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/circumstances.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Says which children a plan has (001 Table 10); the latest stands.
struct NoteChildren {
    static constexpr auto name = "NoteChildren";
    PlanId plan;
    ChildrenOfPlan children = ChildrenOfPlan::None;

    static constexpr auto fields()
    {
        return Fields{field("plan", &NoteChildren::plan), field("children", &NoteChildren::children)};
    }
};

struct ChildrenNoted {
    static constexpr auto kind = "ChildrenNoted";
    static constexpr int version = 1;
    PlanId plan;
    ChildrenOfPlan children = ChildrenOfPlan::None;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("children")}}; }
    static constexpr auto fields()
    {
        return Fields{field("plan", &ChildrenNoted::plan), field("children", &ChildrenNoted::children)};
    }
};

PlanNow subjectOf(const NoteChildren& command, const Tables& tables);
Result<Facts> decide(const NoteChildren& command, const PlanNow& now, const Context& context);
void apply(const ChildrenNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ChildrenNoted& fact);

} // namespace tepu
