// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/case.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M14 "*What she / he / they and the tamariki want, and who speaks for them* (002, voice of the child)"
struct SayWishes {
    static constexpr auto name = "SayWishes";
    PlanId plan;
    Words words;
    std::optional<Words> speaks;

    static constexpr auto fields()
    {
        return Fields{field("plan", &SayWishes::plan), field("words", &SayWishes::words),
                      field("speaks", &SayWishes::speaks)};
    }
};

/// R-M14 "*Who is working with, monitoring and following up the person using violence* (002)"
struct SayFollowingUp {
    static constexpr auto name = "SayFollowingUp";
    PlanId plan;
    Words words;

    static constexpr auto fields()
    {
        return Fields{field("plan", &SayFollowingUp::plan), field("words", &SayFollowingUp::words)};
    }
};

struct StandingLineSaid {
    static constexpr auto kind = "StandingLineSaid";
    static constexpr int version = 1;
    PlanId plan;
    StandingLine line = StandingLine::Wishes;
    Words words;
    std::optional<Words> speaks;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("standing line %1").arg(code(line))}}; }
    static constexpr auto fields()
    {
        using F = StandingLineSaid;
        return Fields{field("plan", &F::plan), field("line", &F::line), safetyField("words", &F::words),
                      safetyField("speaks", &F::speaks)};
    }
};

PlanNow subjectOf(const SayWishes& command, const Tables& tables);
PlanNow subjectOf(const SayFollowingUp& command, const Tables& tables);
Result<Facts> decide(const SayWishes& command, const PlanNow& now, const Context& context);
Result<Facts> decide(const SayFollowingUp& command, const PlanNow& now, const Context& context);
void apply(const StandingLineSaid& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const StandingLineSaid& fact);

} // namespace tepu
