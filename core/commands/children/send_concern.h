// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/safety/note_concern_outcome.h"

namespace tepu {

/// A Report of Concern that was raised has gone to Oranga Tamariki: when, by whom (R-K1).
struct SendConcern {
    static constexpr auto name = "SendConcern";
    ConcernId concern;
    std::optional<QDate> on = {}; ///< nothing: today
    std::optional<QString> agency = {};
    std::optional<Words> who = {};
    std::optional<QString> cyras = {}; ///< the reference, where it is given at once

    static constexpr auto fields()
    {
        using C = SendConcern;
        return Fields{field("concern", &C::concern), field("on", &C::on), field("agency", &C::agency), field("who", &C::who), field("cyras", &C::cyras)};
    }
};

struct ConcernSent {
    static constexpr auto kind = "ConcernSent";
    static constexpr int version = 1;
    PlanId plan;
    ConcernId concern;
    QDate on;
    std::optional<QString> agency = {};
    std::optional<Words> who = {};
    std::optional<QString> cyras = {};

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = ConcernSent;
        return Fields{field("plan", &F::plan), field("concern", &F::concern), field("on", &F::on), field("agency", &F::agency),
                      safetyField("who", &F::who), field("cyras", &F::cyras)};
    }
};

/// The plan of a report that was submitted, when it was raised, and what is amiss with what is said of it.
struct StepOnConcern {
    ConcernNow concern;
    std::optional<QDate> raisedOn = {};
    std::optional<ConcernOutcome> outcome = {};
    bool isSent = false;
    bool agencyIsKnown = true;
};

StepOnConcern stepOnConcern(const Tables& tables, const ConcernId& concern, const std::optional<QString>& agency);
/// A report that was submitted, by an agency of the site, on a day that has come and is not before it was raised.
Result<void> mayBeStep(const StepOnConcern& now, const std::optional<QString>& agency, QDate on, Instant at);

StepOnConcern subjectOf(const SendConcern& command, const Tables& tables);
Result<Facts> decide(const SendConcern& command, const StepOnConcern& now, const Context& context);
void apply(const ConcernSent& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ConcernSent& fact);

} // namespace tepu
