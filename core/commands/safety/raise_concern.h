// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/person_on_plan.h"
#include "core/domain/safety.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-K1 "ROC: raised, by whom, at which table; outcome …; a "not submitted though advisable" is recorded too".
struct RaiseConcern : Provenance {
    static constexpr auto name = "RaiseConcern";
    ConcernId concern = ConcernId::fresh();
    PlanId plan;
    ConcernCategory category = ConcernCategory::RaisedInReviewPeriod;
    std::optional<QDate> raisedOn = {};
    std::optional<ConcernRaisedBy> raisedBy = {};
    std::optional<ConcernOutcome> outcome = {};
    std::optional<Words> words = {};
    QVector<PersonId> people = {};       ///< the children it is about; none: all
    std::optional<QString> agency = {};  ///< who makes it
    std::optional<Words> who = {};

    static constexpr auto fields()
    {
        using C = RaiseConcern;
        return Fields{field("concern", &C::concern).orDefault(),
                      field("plan", &C::plan),
                      field("category", &C::category),
                      field("raised_on", &C::raisedOn),
                      field("raised_by", &C::raisedBy),
                      field("outcome", &C::outcome),
                      field("words", &C::words),
                      field("people", &C::people).orDefault(),
                      field("agency", &C::agency),
                      field("who", &C::who)} +
               Provenance::fields();
    }
};

struct ConcernRaised : Provenance {
    static constexpr auto kind = "ConcernRaised";
    static constexpr int version = 1;
    ConcernId concern;
    PlanId plan;
    ConcernCategory category = ConcernCategory::RaisedInReviewPeriod;
    std::optional<QDate> raisedOn = {};
    std::optional<ConcernRaisedBy> raisedBy = {};
    std::optional<ConcernOutcome> outcome = {};
    std::optional<Words> words = {};
    QVector<PersonId> people = {};
    std::optional<QString> agency = {};
    std::optional<Words> who = {};

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = ConcernRaised;
        return Fields{field("concern", &F::concern),    field("plan", &F::plan),          field("category", &F::category),
                      field("raised_on", &F::raisedOn), field("raised_by", &F::raisedBy), field("outcome", &F::outcome),
                      safetyField("words", &F::words), field("people", &F::people).orDefault(), field("agency", &F::agency),
                      safetyField("who", &F::who)} +
               Provenance::fields();
    }
};

/// The plan, whether this Report of Concern is in the record, and whether it knows those named.
struct RaisingConcern {
    PlanNow plan;
    bool idIsTaken = false;
    bool somebodyIsNotOnPlan = false;
    bool agencyIsKnown = true;
};

RaisingConcern subjectOf(const RaiseConcern& command, const Tables& tables);
Result<Facts> decide(const RaiseConcern& command, const RaisingConcern& now, const Context& context);
void apply(const ConcernRaised& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ConcernRaised& fact);

} // namespace tepu
