// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/person_on_plan.h"
#include "core/domain/contact.h"
#include "core/domain/services.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Writes down the time that a worker gave somebody (R-C4). Past the average it is written down as before.
struct LogHours : Provenance {
    static constexpr auto name = "LogHours";
    HoursId session = HoursId::fresh();
    PlanId plan;
    PersonId person;
    WorkerRole workerRole = WorkerRole::Wsw;
    int minutes = 0;
    std::optional<QDate> on;
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = LogHours;
        return Fields{field("session", &C::session).orDefault(), field("plan", &C::plan),       field("person", &C::person),
                      field("worker_role", &C::workerRole),      field("minutes", &C::minutes), field("on", &C::on),
                      field("words", &C::words)} +
               Provenance::fields();
    }
};

struct HoursLogged : Provenance {
    static constexpr auto kind = "HoursLogged";
    static constexpr int version = 1;
    HoursId session;
    PlanId plan;
    PersonId person;
    WorkerRole workerRole = WorkerRole::Wsw;
    int minutes = 0;
    QDate on;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = HoursLogged;
        return Fields{field("session", &F::session), field("plan", &F::plan), field("person", &F::person),
                      field("worker_role", &F::workerRole), field("minutes", &F::minutes), field("on", &F::on),
                      safetyField("words", &F::words)} +
               Provenance::fields();
    }
};

PersonOnPlan subjectOf(const LogHours& command, const Tables& tables);
Result<Facts> decide(const LogHours& command, const PersonOnPlan& now, const Context& context);
void apply(const HoursLogged& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const HoursLogged& fact);

} // namespace tepu
