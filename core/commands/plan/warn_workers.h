// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/person.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-S4 "Worker safety: … dangers at an address (dogs, firearms, gang) and \"do not visit alone\" come first on every task that
/// goes there".
struct WarnWorkers {
    static constexpr auto name = "WarnWorkers";
    PlanId plan;
    Words words;
    Source source = Source::Agency;

    static constexpr auto fields()
    {
        return Fields{field("plan", &WarnWorkers::plan), field("words", &WarnWorkers::words),
                      field("source", &WarnWorkers::source).orDefault()};
    }
};

struct WorkersWarned {
    static constexpr auto kind = "WorkersWarned";
    static constexpr int version = 1;
    PlanId plan;
    Words words;
    Source source = Source::Agency;

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = WorkersWarned;
        return Fields{field("plan", &F::plan), safetyField("words", &F::words), field("source", &F::source)};
    }
};

PlanNow subjectOf(const WarnWorkers& command, const Tables& tables);
Result<Facts> decide(const WarnWorkers& command, const PlanNow& now, const Context& context);
void apply(const WorkersWarned& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const WorkersWarned& fact);

} // namespace tepu
