// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/commands/task/deadline_facts.h"

namespace tepu {

/// Fixes the deadlines of a plan's initial contacts, as when its case is decided (R-D1).
struct FixTasks {
    static constexpr auto name = "FixTasks";
    PlanId plan;

    static constexpr auto fields() { return Fields{field("plan", &FixTasks::plan)}; }
};

struct FixingTasks {
    PlanNow plan;
    QVector<InitialContact> contacts;
    Result<SiteCalendar> calendar;
};

FixingTasks fixingTasks(const Tables& tables, const PlanId& plan);
FixingTasks subjectOf(const FixTasks& command, const Tables& tables);
/// What deciding a case adds to its own facts. Nothing to fix is no refusal.
Result<Facts> fixedTasks(const FixingTasks& now);
Result<Facts> decide(const FixTasks& command, const FixingTasks& now, const Context& context);

} // namespace tepu
