// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/said/subjects.h"
#include "core/domain/meeting.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-I5 "'We hold nothing' is an answer": per agency and case.
struct HoldNothing {
    static constexpr auto name = "HoldNothing";
    PlanId plan;
    QString agency;

    static constexpr auto fields() { return Fields{field("plan", &HoldNothing::plan), field("agency", &HoldNothing::agency)}; }
};

struct NothingHeld {
    static constexpr auto kind = "NothingHeld";
    static constexpr int version = 1;
    PlanId plan;
    QString agency;

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields() { return Fields{field("plan", &NothingHeld::plan), field("agency", &NothingHeld::agency)}; }
};

Speaking subjectOf(const HoldNothing& command, const Tables& tables);
Result<Facts> decide(const HoldNothing& command, const Speaking& now, const Context& context);
void apply(const NothingHeld& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const NothingHeld& fact);

} // namespace tepu
