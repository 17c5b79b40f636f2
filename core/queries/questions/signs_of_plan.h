// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/risk.h"
#include "core/tables/tables.h"

namespace tepu {

/// What one SELECT tells of a plan: enough for most questions, and for the others whether it is worth asking further.
struct SignsOfPlan {
    bool isPlan = false;
    std::optional<RiskLevel> level;
    bool levelSetHere = false;
    bool levelHasRationale = false;
    bool episodeSince = false;
    bool changedSince = false; ///< somebody was let out or taken in, an order broken or over, a danger or a withdrawn statement told
    std::optional<RiskLevel> decidedFrom; ///< at this table, the last time
    std::optional<RiskLevel> decidedTo;
    bool behaviourTold = false;
    bool loweredForPrison = false; ///< at any time
    bool contactTask = false;
    bool contactDeadline = false;
    bool contactOpen = false;
    bool reached = false;
    bool notReached = false;
    bool reachedLongAgo = false;
    bool reviewAhead = false;
    bool releaseAhead = false;
    bool remanded = false; ///< Police told so of an episode
    bool reported = false;
    bool concerns = false; ///< a Report of Concern or a referral to the Children's Team
    bool addressSaid = false; ///< by an order that stands
    bool withdrawn = false;
    bool wishes = false;
    bool followingUp = false;

    static constexpr auto fields()
    {
        using R = SignsOfPlan;
        return Fields{field("is_plan", &R::isPlan),
                      field("level", &R::level),
                      field("level_set_here", &R::levelSetHere),
                      field("level_has_rationale", &R::levelHasRationale),
                      field("episode_since", &R::episodeSince),
                      field("changed_since", &R::changedSince),
                      field("decided_from", &R::decidedFrom),
                      field("decided_to", &R::decidedTo),
                      field("behaviour_told", &R::behaviourTold),
                      field("lowered_for_prison", &R::loweredForPrison),
                      field("contact_task", &R::contactTask),
                      field("contact_deadline", &R::contactDeadline),
                      field("contact_open", &R::contactOpen),
                      field("reached", &R::reached),
                      field("not_reached", &R::notReached),
                      field("reached_long_ago", &R::reachedLongAgo),
                      field("review_ahead", &R::reviewAhead),
                      field("release_ahead", &R::releaseAhead),
                      field("remanded", &R::remanded),
                      field("reported", &R::reported),
                      field("concerns", &R::concerns),
                      field("address_said", &R::addressSaid),
                      field("withdrawn", &R::withdrawn),
                      field("wishes", &R::wishes),
                      field("following_up", &R::followingUp)};
    }
};

SignsOfPlan signsOfPlan(const Tables& tables, const PlanId& plan, const MeetingId& meeting, Instant now);

} // namespace tepu
