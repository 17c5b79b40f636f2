// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/children.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// What the Children's Team decided of a referral; the latest stands.
struct NoteTeamDecision {
    static constexpr auto name = "NoteTeamDecision";
    ReferralId referral;
    TeamDecision decision = TeamDecision::Accepted;
    std::optional<QDate> on = {}; ///< nothing: today
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NoteTeamDecision;
        return Fields{field("referral", &C::referral), field("decision", &C::decision), field("on", &C::on), field("words", &C::words)};
    }
};

struct TeamDecided {
    static constexpr auto kind = "TeamDecided";
    static constexpr int version = 1;
    PlanId plan;
    ReferralId referral;
    TeamDecision decision = TeamDecision::Accepted;
    QDate on;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("referral %1").arg(referral.toString())}}; }
    static constexpr auto fields()
    {
        using F = TeamDecided;
        return Fields{field("plan", &F::plan), field("referral", &F::referral), field("decision", &F::decision), field("on", &F::on),
                      safetyField("words", &F::words)};
    }
};

/// The plan of a referral, and its day; nothing for one that is not in the record.
struct ReferralNow {
    PlanId plan;
    QDate on;

    static constexpr auto fields() { return Fields{field("plan", &ReferralNow::plan), field("on", &ReferralNow::on)}; }
};

using MaybeReferral = std::optional<ReferralNow>;

MaybeReferral subjectOf(const NoteTeamDecision& command, const Tables& tables);
Result<Facts> decide(const NoteTeamDecision& command, const MaybeReferral& now, const Context& context);
void apply(const TeamDecided& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TeamDecided& fact);

} // namespace tepu
