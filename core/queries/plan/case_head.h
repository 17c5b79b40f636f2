// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/risk.h"
#include "core/domain/site.h"
#include "core/tables/tables.h"

namespace tepu {

/// The title of a case: "Family Kōwhai · Hamilton East · W18-0412 · day 58 · lead Women's Refuge · Medium → ?".
struct CaseHead {
    PlanId plan;
    QString number;
    QString familyName;
    Location location = Location::WaikatoCity;
    std::optional<QString> suburb; ///< of the latest episode
    Instant startedAt;
    int day = 1; ///< of the plan; it begins on day 1
    std::optional<RiskLevel> level;
    std::optional<Instant> levelSince;
    bool decidedHere = false;             ///< the level was set at the meeting asked about
    std::optional<RiskLevel> levelBefore; ///< where this meeting found the plan
    std::optional<QString> lead;          ///< code of an agency
    std::optional<QString> leadName;
    bool underIcm = false;
    std::optional<Instant> closedAt;
    std::optional<QString> closedBecause;
    std::optional<QString> noTasking = {};  ///< C7: why nobody is tasked for the family
    std::optional<QString> joinedInto = {}; ///< the number of the plan on which it stands now

    static constexpr auto fields()
    {
        using R = CaseHead;
        return Fields{field("plan", &R::plan),
                      field("number", &R::number),
                      field("family_name", &R::familyName),
                      field("location", &R::location),
                      field("suburb", &R::suburb),
                      field("started_at", &R::startedAt),
                      field("day", &R::day),
                      field("level", &R::level),
                      field("level_since", &R::levelSince),
                      field("decided_here", &R::decidedHere),
                      field("level_before", &R::levelBefore),
                      field("lead", &R::lead),
                      field("lead_name", &R::leadName),
                      field("under_icm", &R::underIcm),
                      field("closed_at", &R::closedAt),
                      field("closed_because", &R::closedBecause),
                      field("no_tasking", &R::noTasking),
                      field("joined_into", &R::joinedInto)};
    }
};

std::optional<CaseHead> caseHead(const Tables& tables, const PlanId& plan, std::optional<MeetingId> meeting, Instant now);

} // namespace tepu
