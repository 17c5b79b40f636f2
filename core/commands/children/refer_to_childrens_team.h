// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/children.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Refers children to the Children's Team, for "cases that are not deemed to require a statutory intervention" (001 §6.2).
struct ReferToChildrensTeam {
    static constexpr auto name = "ReferToChildrensTeam";
    ReferralId referral = ReferralId::fresh();
    PlanId plan;
    QVector<PersonId> people = {}; ///< none: all children of the plan
    std::optional<QDate> on = {};  ///< nothing: today
    std::optional<QString> agency = {};
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = ReferToChildrensTeam;
        return Fields{field("referral", &C::referral).orDefault(), field("plan", &C::plan),     field("people", &C::people).orDefault(),
                      field("on", &C::on),                         field("agency", &C::agency), field("words", &C::words)};
    }
};

struct ReferredToTeam {
    static constexpr auto kind = "ReferredToTeam";
    static constexpr int version = 1;
    ReferralId referral;
    PlanId plan;
    QVector<PersonId> people = {};
    QDate on;
    std::optional<QString> agency = {};
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = ReferredToTeam;
        return Fields{field("referral", &F::referral), field("plan", &F::plan),     field("people", &F::people),
                      field("on", &F::on),             field("agency", &F::agency), safetyField("words", &F::words)};
    }
};

/// The plan, and what is amiss with what is said of it.
struct ReferringToTeam {
    PlanNow plan;
    bool idIsTaken = false;
    bool somebodyIsNotOnPlan = false;
    bool agencyIsKnown = true;
};

ReferringToTeam subjectOf(const ReferToChildrensTeam& command, const Tables& tables);
Result<Facts> decide(const ReferToChildrensTeam& command, const ReferringToTeam& now, const Context& context);
void apply(const ReferredToTeam& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ReferredToTeam& fact);

} // namespace tepu
