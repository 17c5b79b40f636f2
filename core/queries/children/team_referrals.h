// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/plan_people.h"
#include "core/rules/children/childrens_team.h"

namespace tepu {

/// R-K1: a referral to the Children's Team and its days.
struct TeamReferralView {
    ReferralId referral;
    QVector<PersonId> people;
    QVector<QString> called; ///< none: all children of the plan
    QDate referredOn;
    QDate dueOn;
    TeamStanding standing = TeamStanding::Waiting;
    QString stateWords = {}; ///< "day 27 of 28", "1 day over"
    QString mark = {};
    std::optional<TeamDecision> decision = {};
    std::optional<QDate> decidedOn = {};
    QString words = {};
    QString decidedWords = {};

    static constexpr auto fields()
    {
        using R = TeamReferralView;
        return Fields{field("referral", &R::referral), field("people", &R::people),     field("called", &R::called),
                      field("referred_on", &R::referredOn), field("due_on", &R::dueOn), field("standing", &R::standing),
                      field("state_words", &R::stateWords), field("mark", &R::mark),    field("decision", &R::decision),
                      field("decided_on", &R::decidedOn),   field("words", &R::words),  field("decided_words", &R::decidedWords)};
    }
};

/// Those that wait longest first, then what was decided.
QVector<TeamReferralView> teamReferrals(const Tables& tables, const PlanId& plan, Instant now);
/// The same where it is known who is on the plan; without them nobody is called by name.
QVector<TeamReferralView> teamReferrals(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people, Instant now);

} // namespace tepu
