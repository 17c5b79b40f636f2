// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// Why a family is on a list.
enum class Ground { CarriedOver, NewEpisode, Release, ReviewDue, HighPlan, UnderIcm, OverdueTask, Added, Urgent };

template <>
struct Vocabulary<Ground> {
    static constexpr std::array words{
        Word{Ground::CarriedOver, "carried_over"}, Word{Ground::NewEpisode, "new_episode"},
        Word{Ground::Release, "release"},          Word{Ground::ReviewDue, "review_due"},
        Word{Ground::HighPlan, "high_plan"},       Word{Ground::UnderIcm, "under_icm"},
        Word{Ground::OverdueTask, "overdue_task"}, Word{Ground::Added, "added"},
        Word{Ground::Urgent, "urgent"}};
};

/// Where in the order of R-M4 a case stands; an earlier one is heard first.
enum class Tier { UrgentNow, CourtToday, OrderEnding, LeavingCustody, AgencyLeaves, High, CarriedOver, Rest };

template <>
struct Vocabulary<Tier> {
    static constexpr std::array words{
        Word{Tier::UrgentNow, "urgent_now"},           Word{Tier::CourtToday, "court_today"},
        Word{Tier::OrderEnding, "order_ending"},       Word{Tier::LeavingCustody, "leaving_custody"},
        Word{Tier::AgencyLeaves, "agency_leaves"},     Word{Tier::High, "high"},
        Word{Tier::CarriedOver, "carried_over"},       Word{Tier::Rest, "rest"}};
};

} // namespace tepu
