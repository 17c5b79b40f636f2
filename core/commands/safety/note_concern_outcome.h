// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/safety.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-K1 "outcome open / closed, did not meet threshold / intervention": what Oranga Tamariki answered.
struct NoteConcernOutcome {
    static constexpr auto name = "NoteConcernOutcome";
    ConcernId concern;
    ConcernOutcome outcome = ConcernOutcome::OpenFileOngoing;

    static constexpr auto fields()
    {
        using C = NoteConcernOutcome;
        return Fields{field("concern", &C::concern), field("outcome", &C::outcome)};
    }
};

struct ConcernOutcomeNoted {
    static constexpr auto kind = "ConcernOutcomeNoted";
    static constexpr int version = 1;
    PlanId plan;
    ConcernId concern;
    ConcernOutcome outcome = ConcernOutcome::OpenFileOngoing;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("concern %1").arg(concern.toString())}}; }
    static constexpr auto fields()
    {
        using F = ConcernOutcomeNoted;
        return Fields{field("plan", &F::plan), field("concern", &F::concern), field("outcome", &F::outcome)};
    }
};

/// The plan of a Report of Concern that was submitted; nothing for any other.
struct ConcernNow {
    std::optional<PlanId> plan;
};

ConcernNow subjectOf(const NoteConcernOutcome& command, const Tables& tables);
Result<Facts> decide(const NoteConcernOutcome& command, const ConcernNow& now, const Context& context);
void apply(const ConcernOutcomeNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ConcernOutcomeNoted& fact);

} // namespace tepu
