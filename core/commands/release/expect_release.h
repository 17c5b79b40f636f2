// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/person_on_plan.h"
#include "core/domain/case.h"
#include "core/domain/episode.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Puts a day on which somebody may come out into the record, where no file of Corrections told of it: a remand hearing that
/// the table heard about (R-P1).
struct ExpectRelease {
    static constexpr auto name = "ExpectRelease";
    ReleaseId release = ReleaseId::fresh();
    PlanId plan;
    PersonId person;
    ReleaseKind kind = ReleaseKind::RemandHearing;
    QDate expectedOn;
    QVector<Words> conditions = {};
    std::optional<Words> address = {};
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = ExpectRelease;
        return Fields{field("release", &C::release).orDefault(),
                      field("plan", &C::plan),
                      field("person", &C::person),
                      field("kind", &C::kind),
                      field("expected_on", &C::expectedOn),
                      field("conditions", &C::conditions).orDefault(),
                      field("address", &C::address),
                      field("words", &C::words)};
    }
};

struct ReleaseExpected {
    static constexpr auto kind = "ReleaseExpected";
    static constexpr int version = 1;
    ReleaseId release;
    PersonId person;
    ReleaseKind releaseKind = ReleaseKind::RemandHearing;
    QDate expectedOn;
    QVector<Words> conditions = {};
    std::optional<Words> address = {};
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(release); }
    static constexpr auto fields()
    {
        using F = ReleaseExpected;
        return Fields{field("release", &F::release),
                      field("person", &F::person),
                      field("release_kind", &F::releaseKind),
                      field("expected_on", &F::expectedOn),
                      safetyField("conditions", &F::conditions),
                      safetyField("address", &F::address),
                      safetyField("words", &F::words)};
    }
};

/// The plan, who may come out, and whether that day is in the record already.
struct ExpectingRelease {
    PersonOnPlan person;
    Standing standing = Standing::UsedViolence;
    bool isKnownAlready = false;
};

ExpectingRelease subjectOf(const ExpectRelease& command, const Tables& tables);
Result<Facts> decide(const ExpectRelease& command, const ExpectingRelease& now, const Context& context);
void apply(const ReleaseExpected& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ReleaseExpected& fact);

} // namespace tepu
