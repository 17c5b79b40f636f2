// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/subjects.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/safety_plan.h"
#include "core/domain/testimony.h"
#include "core/domain/words.h"

namespace tepu {

/// R-S9: somebody took back a statement that they had made to Police. It is never a sign of lower risk (R-R8).
struct NoteWithdrawnStatement : Testimony {
    static constexpr auto name = "NoteWithdrawnStatement";
    StatementId statement = StatementId::fresh();
    PlanId plan;
    PersonId person;
    std::optional<QDate> on = {};       ///< none: today
    std::optional<Words> toldTo = {};   ///< who was told of it: "Sgt Ngata"
    std::optional<Words> said = {};     ///< what they said of it; never a reason to press them

    static constexpr auto fields()
    {
        using C = NoteWithdrawnStatement;
        return Fields{field("statement", &C::statement).orDefault(), field("plan", &C::plan), field("person", &C::person),
                      field("on", &C::on), field("told_to", &C::toldTo), field("said", &C::said)} +
               Testimony::fields();
    }
};

struct StatementWithdrawn : Testimony {
    static constexpr auto kind = "StatementWithdrawn";
    static constexpr int version = 1;
    StatementId statement;
    PlanId plan;
    PersonId person;
    QDate on;
    std::optional<Words> toldTo = {};
    std::optional<Words> said = {};

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = StatementWithdrawn;
        return Fields{field("statement", &F::statement), field("plan", &F::plan), field("person", &F::person), field("on", &F::on),
                      safetyField("told_to", &F::toldTo), safetyField("said", &F::said)} +
               Testimony::fields();
    }
};

struct StatementToWithdraw {
    PlanNow plan;
    bool isOnPlan = false;
    bool idIsTaken = false;
};

StatementToWithdraw subjectOf(const NoteWithdrawnStatement& command, const Tables& tables);
Result<Facts> decide(const NoteWithdrawnStatement& command, const StatementToWithdraw& now, const Context& context);
void apply(const StatementWithdrawn& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const StatementWithdrawn& fact);

} // namespace tepu
