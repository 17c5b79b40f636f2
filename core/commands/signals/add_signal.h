// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/person_on_plan.h"
#include "core/domain/case.h"
#include "core/domain/signal.h"
#include "core/domain/testimony.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-R7: somebody tells what speaks for danger in a family, or what protects it: "injury claim told by ACC on 3 May".
struct AddSignal : Testimony {
    static constexpr auto name = "AddSignal";
    SignalId id = SignalId::fresh();
    PlanId plan;
    SignalKind signal = SignalKind::VictimsFear;
    std::optional<PersonId> person = {}; ///< whom it is about
    std::optional<QString> agency = {};  ///< code: who tells it
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = AddSignal;
        return Fields{field("id", &C::id).orDefault(), field("plan", &C::plan),     field("signal", &C::signal),
                      field("person", &C::person),     field("agency", &C::agency), field("words", &C::words)} +
               Testimony::fields();
    }
};

struct SignalAdded : Testimony {
    static constexpr auto kind = "SignalAdded";
    static constexpr int version = 1;
    SignalId id;
    PlanId plan;
    SignalKind signal = SignalKind::VictimsFear;
    std::optional<PersonId> person = {};
    std::optional<QString> agency = {};
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = SignalAdded;
        return Fields{field("id", &F::id),         field("plan", &F::plan),     field("signal", &F::signal),
                      field("person", &F::person), field("agency", &F::agency), safetyField("words", &F::words)} +
               Testimony::fields();
    }
};

/// The plan on which a signal is told.
struct SignalTelling {
    PersonOnPlan plan;             ///< and the person, where one is named
    std::optional<Standing> standing; ///< of that person
    bool agencyIsKnown = true;
};

SignalTelling subjectOf(const AddSignal& command, const Tables& tables);
Result<Facts> decide(const AddSignal& command, const SignalTelling& now, const Context& context);
void apply(const SignalAdded& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const SignalAdded& fact);

/// Whether a site has an agency of that code; nobody named is known.
bool isKnownAgency(const Tables& tables, const std::optional<QString>& agency);
Result<void> mustBeKnownAgency(bool isKnown, const std::optional<QString>& agency);

} // namespace tepu
