// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/children/send_concern.h"

namespace tepu {

/// A step of the way that the table goes where it does not agree with how a Report of Concern was closed: who took it to whom, when,
/// and what came of it.
struct DisagreeOnConcern {
    static constexpr auto name = "DisagreeOnConcern";
    ConcernId concern;
    ConcernStep step = ConcernStep::DisagreementRaised;
    std::optional<QDate> on = {}; ///< nothing: today
    std::optional<QString> agency = {};
    std::optional<Words> who = {}; ///< who did it; of an answer who gave it
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = DisagreeOnConcern;
        return Fields{field("concern", &C::concern), field("step", &C::step), field("on", &C::on),
                      field("agency", &C::agency),   field("who", &C::who),   field("words", &C::words)};
    }
};

struct ConcernDisagreed {
    static constexpr auto kind = "ConcernDisagreed";
    static constexpr int version = 1;
    PlanId plan;
    ConcernId concern;
    ConcernStep step = ConcernStep::DisagreementRaised;
    QDate on;
    std::optional<QString> agency = {};
    std::optional<Words> who = {};
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = ConcernDisagreed;
        return Fields{field("plan", &F::plan),     field("concern", &F::concern),  field("step", &F::step),          field("on", &F::on),
                      field("agency", &F::agency), safetyField("who", &F::who), safetyField("words", &F::words)};
    }
};

StepOnConcern subjectOf(const DisagreeOnConcern& command, const Tables& tables);
Result<Facts> decide(const DisagreeOnConcern& command, const StepOnConcern& now, const Context& context);
void apply(const ConcernDisagreed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ConcernDisagreed& fact);

} // namespace tepu
