// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/person_on_plan.h"
#include "core/domain/contact.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Writes down an attempt to reach somebody, and what came of it (R-C1, R-C2).
struct LogContact : Provenance {
    static constexpr auto name = "LogContact";
    ContactId contact = ContactId::fresh();
    PlanId plan;
    PersonId person;
    std::optional<Instant> attemptedAt;
    ContactMethod method = ContactMethod::Phone;
    WorkerRole workerRole = WorkerRole::Wsw;
    ContactResult result = ContactResult::NoAnswer;
    std::optional<Words> words = {};
    std::optional<QString> agency = {}; ///< code of the agency that tried
    std::optional<bool> safeTime = {};  ///< R-C1: whoever tried says whether that was a safe time

    static constexpr auto fields()
    {
        using C = LogContact;
        return Fields{field("contact", &C::contact).orDefault(),
                      field("plan", &C::plan),
                      field("person", &C::person),
                      field("attempted_at", &C::attemptedAt),
                      field("method", &C::method),
                      field("worker_role", &C::workerRole),
                      field("result", &C::result),
                      field("words", &C::words),
                      field("agency", &C::agency),
                      field("safe_time", &C::safeTime)} +
               Provenance::fields();
    }
};

/// "A statement is sealed under the person it protects": whom it was about to reach.
struct ContactLogged : Provenance {
    static constexpr auto kind = "ContactLogged";
    static constexpr int version = 1;
    ContactId contact;
    PlanId plan;
    PersonId person;
    Instant attemptedAt;
    ContactMethod method = ContactMethod::Phone;
    WorkerRole workerRole = WorkerRole::Wsw;
    ContactResult result = ContactResult::NoAnswer;
    std::optional<Words> words = {};
    std::optional<QString> agency = {};
    std::optional<bool> safeTime = {};

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = ContactLogged;
        return Fields{field("contact", &F::contact), field("plan", &F::plan),
                      field("person", &F::person),   field("attempted_at", &F::attemptedAt),
                      field("method", &F::method),   field("worker_role", &F::workerRole),
                      field("result", &F::result),   safetyField("words", &F::words),
                      field("agency", &F::agency),   field("safe_time", &F::safeTime)} +
               Provenance::fields();
    }
};

struct LoggingContact {
    PersonOnPlan person;
    bool agencyIsKnown = true;
};

LoggingContact subjectOf(const LogContact& command, const Tables& tables);
Result<Facts> decide(const LogContact& command, const LoggingContact& now, const Context& context);
void apply(const ContactLogged& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ContactLogged& fact);

} // namespace tepu
