// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/person_on_plan.h"
#include "core/domain/outcome.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Says which support somebody needs, waits for or has (R-O1, 001 Appendix A).
struct RecordService : Provenance {
    static constexpr auto name = "RecordService";
    ServiceId service = ServiceId::fresh();
    PlanId plan;
    PersonId person;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    ServiceStatus status = ServiceStatus::NeedIdentified;
    std::optional<QDate> recordedOn;
    std::optional<Words> words = {};
    std::optional<Words> provider = {}; ///< nothing: as it was, where it goes on
    std::optional<Words> place = {};

    static constexpr auto fields()
    {
        using C = RecordService;
        return Fields{field("service", &C::service).orDefault(),
                      field("plan", &C::plan),
                      field("person", &C::person),
                      field("category", &C::category),
                      field("status", &C::status),
                      field("recorded_on", &C::recordedOn),
                      field("words", &C::words),
                      field("provider", &C::provider),
                      field("place", &C::place)} +
               Provenance::fields();
    }
};

/// The same, of a person on a plan; a service written down again goes on.
struct ServiceRecorded : Provenance {
    static constexpr auto kind = "ServiceRecorded";
    static constexpr int version = 1;
    ServiceId service;
    PlanId plan;
    PersonId person;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    ServiceStatus status = ServiceStatus::NeedIdentified;
    QDate recordedOn;
    std::optional<Words> words = {};
    std::optional<Words> provider = {};
    std::optional<Words> place = {};

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = ServiceRecorded;
        return Fields{field("service", &F::service),   field("plan", &F::plan),     field("person", &F::person),
                      field("category", &F::category), field("status", &F::status), field("recorded_on", &F::recordedOn),
                      safetyField("words", &F::words), safetyField("provider", &F::provider),
                      safetyField("place", &F::place)} +
               Provenance::fields();
    }
};

PersonOnPlan subjectOf(const RecordService& command, const Tables& tables);
Result<Facts> decide(const RecordService& command, const PersonOnPlan& now, const Context& context);
void apply(const ServiceRecorded& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ServiceRecorded& fact);

} // namespace tepu
