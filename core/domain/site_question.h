// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/vocabulary.h"

namespace tepu {

using QuestionId = Id<struct SiteQuestionKind>;

/// When a question of a site's own is asked. Each is told by the record alone.
enum class QuestionCondition {
    EveryCase,
    LevelMedium,
    LevelHigh,
    LevelLowered,     ///< at this table
    NewEpisode,       ///< since the level was last decided
    ChildrenOnPlan,
    RolesReversed,
    ReleaseAhead,     ///< within the days of R-P1
    InCustodyNoDay,
    OrderEndsSoon,    ///< within the days of the site's setting
    NotAbleToBeReached,
    ConcernWaits,
};

template <>
struct Vocabulary<QuestionCondition> {
    static constexpr std::array words{
        Word{QuestionCondition::EveryCase, "every_case"},
        Word{QuestionCondition::LevelMedium, "level_medium"},
        Word{QuestionCondition::LevelHigh, "level_high"},
        Word{QuestionCondition::LevelLowered, "level_lowered"},
        Word{QuestionCondition::NewEpisode, "new_episode"},
        Word{QuestionCondition::ChildrenOnPlan, "children_on_plan"},
        Word{QuestionCondition::RolesReversed, "roles_reversed"},
        Word{QuestionCondition::ReleaseAhead, "release_ahead"},
        Word{QuestionCondition::InCustodyNoDay, "in_custody_no_day"},
        Word{QuestionCondition::OrderEndsSoon, "order_ends_soon"},
        Word{QuestionCondition::NotAbleToBeReached, "not_able_to_be_reached"},
        Word{QuestionCondition::ConcernWaits, "concern_waits"}};
};

} // namespace tepu
