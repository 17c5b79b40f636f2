// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/flag.h"
#include "core/domain/provenance.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Marks something of a plan (001 Tables 11 and 15), or takes the mark away.
struct NotePlanFlag : Provenance {
    static constexpr auto name = "NotePlanFlag";
    PlanId plan;
    PlanFlag flag = {};
    bool stands = true;
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NotePlanFlag;
        return Fields{field("plan", &C::plan), field("flag", &C::flag), field("stands", &C::stands).orDefault(),
                      field("words", &C::words)} +
               Provenance::fields();
    }
};

struct PlanFlagNoted : Provenance {
    static constexpr auto kind = "PlanFlagNoted";
    static constexpr int version = 1;
    PlanId plan;
    PlanFlag flag = {};
    bool stands = true;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("flag %1").arg(code(flag)), stands}}; }
    static constexpr auto fields()
    {
        using F = PlanFlagNoted;
        return Fields{field("plan", &F::plan), field("flag", &F::flag), field("stands", &F::stands),
                      safetyField("words", &F::words)} +
               Provenance::fields();
    }
};

PlanNow subjectOf(const NotePlanFlag& command, const Tables& tables);
Result<Facts> decide(const NotePlanFlag& command, const PlanNow& now, const Context& context);
void apply(const PlanFlagNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PlanFlagNoted& fact);

} // namespace tepu
