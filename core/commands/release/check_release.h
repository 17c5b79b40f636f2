// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/release.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-P2: answers an item of the checklist before a release. Telling a victim is never blocked: R-C6 "It never blocks 111, a
/// Police welfare check or telling a victim of a release."
struct CheckRelease {
    static constexpr auto name = "CheckRelease";
    PlanId plan;
    ReleaseId release;
    ReleaseCheck check = ReleaseCheck::AddressChecked;
    CheckAnswer answer = CheckAnswer::Done;
    std::optional<QString> agency = {}; ///< who did it
    std::optional<QDate> on = {};       ///< nothing: today
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = CheckRelease;
        return Fields{field("plan", &C::plan),     field("release", &C::release), field("check", &C::check), field("answer", &C::answer).orDefault(),
                      field("agency", &C::agency), field("on", &C::on),           field("words", &C::words)};
    }
};

struct ReleaseChecked {
    static constexpr auto kind = "ReleaseChecked";
    static constexpr int version = 1;
    PlanId plan;
    ReleaseId release;
    ReleaseCheck check = ReleaseCheck::AddressChecked;
    CheckAnswer answer = CheckAnswer::Done;
    std::optional<QString> agency = {};
    QDate on;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    /// Of two answers the one that asks for more work stands.
    QVector<Change> changes() const
    {
        return {{QStringLiteral("%1 before release %2").arg(code(check), release.toString()), answer == CheckAnswer::OpenAgain}};
    }
    static constexpr auto fields()
    {
        using F = ReleaseChecked;
        return Fields{field("plan", &F::plan),     field("release", &F::release), field("check", &F::check), field("answer", &F::answer),
                      field("agency", &F::agency), field("on", &F::on),           safetyField("words", &F::words)};
    }
};

/// The plan, whether the release is of it, and whether the agency is one of the site's.
struct CheckingRelease {
    PlanNow plan;
    bool isOfPlan = false;
    bool agencyIsKnown = true;
};

CheckingRelease subjectOf(const CheckRelease& command, const Tables& tables);
Result<Facts> decide(const CheckRelease& command, const CheckingRelease& now, const Context& context);
void apply(const ReleaseChecked& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ReleaseChecked& fact);

} // namespace tepu
