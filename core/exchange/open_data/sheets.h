// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/open_data/episode_files.h"
#include "core/queries/open_data/outcome_files.h"
#include "core/queries/open_data/people_files.h"
#include "core/queries/open_data/plan_files.h"
#include "core/queries/open_data/safety_files.h"
#include "core/queries/open_data/table_files.h"

namespace tepu::open_data {

/// The files of the format, each before those that name what stands in it.
template <class Visit>
void forEachSheet(Visit visit)
{
    visit.template operator()<PersonRow>();
    visit.template operator()<PlanRow>();
    visit.template operator()<PlanPersonRow>();
    visit.template operator()<PlanFlagRow>();
    visit.template operator()<PersonFlagRow>();
    visit.template operator()<EpisodeRow>();
    visit.template operator()<EpisodePersonRow>();
    visit.template operator()<EpisodeHarmRow>();
    visit.template operator()<EpisodeRelationshipRow>();
    visit.template operator()<PoliceActionRow>();
    visit.template operator()<OrderRow>();
    visit.template operator()<RiskChangeRow>();
    visit.template operator()<ReviewRow>();
    visit.template operator()<TaskRow>();
    visit.template operator()<ContactRow>();
    visit.template operator()<EngagementRow>();
    visit.template operator()<ServiceRow>();
    visit.template operator()<ConcernRow>();
    visit.template operator()<RelationshipStatusRow>();
    visit.template operator()<SafetyRatingRow>();
    visit.template operator()<PrisonReleaseRow>();
}

} // namespace tepu::open_data
