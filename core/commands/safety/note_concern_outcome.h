// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/children.h"
#include "core/domain/safety.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-K1 "outcome open / closed, did not meet threshold / intervention": what Oranga Tamariki answered, with its own category and
/// date, and why where it closed one.
struct NoteConcernOutcome {
    static constexpr auto name = "NoteConcernOutcome";
    ConcernId concern;
    ConcernOutcome outcome = ConcernOutcome::OpenFileOngoing;
    std::optional<QDate> on = {};           ///< of its answer; nothing: today
    std::optional<QString> otCategory = {}; ///< in its own words: "partnered response"
    std::optional<QString> cyras = {};      ///< its reference
    std::optional<ConcernClosedBecause> because = {};
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NoteConcernOutcome;
        return Fields{field("concern", &C::concern), field("outcome", &C::outcome), field("on", &C::on), field("ot_category", &C::otCategory),
                      field("cyras", &C::cyras),     field("because", &C::because), field("words", &C::words)};
    }
};

struct ConcernOutcomeNoted {
    static constexpr auto kind = "ConcernOutcomeNoted";
    static constexpr int version = 1;
    PlanId plan;
    ConcernId concern;
    ConcernOutcome outcome = ConcernOutcome::OpenFileOngoing;
    std::optional<QDate> on = {};
    std::optional<QString> otCategory = {};
    std::optional<QString> cyras = {};
    std::optional<ConcernClosedBecause> because = {};
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("concern %1").arg(concern.toString())}}; }
    static constexpr auto fields()
    {
        using F = ConcernOutcomeNoted;
        return Fields{field("plan", &F::plan), field("concern", &F::concern), field("outcome", &F::outcome), field("on", &F::on),
                      field("ot_category", &F::otCategory), field("cyras", &F::cyras), field("closed_because", &F::because),
                      safetyField("words", &F::words)};
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
