// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/person_on_plan.h"
#include "core/domain/contact.h"
#include "core/domain/outcome.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Says how far somebody engaged (R-C5); the latest stands.
struct RecordEngagement : Provenance {
    static constexpr auto name = "RecordEngagement";
    PlanId plan;
    PersonId person;
    Engagement outcome = Engagement::NoAttemptMadeToContact;
    std::optional<WorkerRole> caseWorkerRole = {};
    std::optional<QDate> recordedOn;
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = RecordEngagement;
        return Fields{field("plan", &C::plan),
                      field("person", &C::person),
                      field("outcome", &C::outcome),
                      field("case_worker_role", &C::caseWorkerRole),
                      field("recorded_on", &C::recordedOn),
                      field("words", &C::words)} +
               Provenance::fields();
    }
};

/// The same, of a person on a plan.
struct EngagementRecorded : Provenance {
    static constexpr auto kind = "EngagementRecorded";
    static constexpr int version = 1;
    PlanId plan;
    PersonId person;
    Engagement outcome = Engagement::NoAttemptMadeToContact;
    std::optional<WorkerRole> caseWorkerRole = {};
    QDate recordedOn;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("engagement in %1").arg(plan.toString())}}; }
    static constexpr auto fields()
    {
        using F = EngagementRecorded;
        return Fields{field("plan", &F::plan),
                      field("person", &F::person),
                      field("outcome", &F::outcome),
                      field("case_worker_role", &F::caseWorkerRole),
                      field("recorded_on", &F::recordedOn),
                      safetyField("words", &F::words)} +
               Provenance::fields();
    }
};

PersonOnPlan subjectOf(const RecordEngagement& command, const Tables& tables);
Result<Facts> decide(const RecordEngagement& command, const PersonOnPlan& now, const Context& context);
void apply(const EngagementRecorded& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const EngagementRecorded& fact);

} // namespace tepu
