// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// R-W1 "The table records its own view (predominant aggressor, primary victim, unclear), from the pattern and not the
/// incident."
enum class TableView { PredominantAggressor, PrimaryVictim, Unclear };

template <>
struct Vocabulary<TableView> {
    static constexpr std::array words{Word{TableView::PredominantAggressor, "predominant_aggressor"},
                                      Word{TableView::PrimaryVictim, "primary_victim"},
                                      Word{TableView::Unclear, "unclear"}};
};

/// On which side of a plan a person stands: the table's view, else the roles of its episodes.
enum class Standing { VictimSide, UsedViolence, Unclear };

template <>
struct Vocabulary<Standing> {
    static constexpr std::array words{Word{Standing::VictimSide, "victim_side"},
                                      Word{Standing::UsedViolence, "used_violence"},
                                      Word{Standing::Unclear, "unclear"}};
};

/// R-M14 "Two lines stand on every case".
enum class StandingLine { Wishes, FollowingUp };

template <>
struct Vocabulary<StandingLine> {
    static constexpr std::array words{Word{StandingLine::Wishes, "wishes"},
                                      Word{StandingLine::FollowingUp, "following_up"}};
};

/// R-R10 "Police 111 and/or Oranga Tamariki 0508 326 459 are notified at once, and sharing with a family violence service
/// is considered".
enum class DangerTo { Police111, OrangaTamariki, FamilyViolenceService };

template <>
struct Vocabulary<DangerTo> {
    static constexpr std::array words{Word{DangerTo::Police111, "police_111"},
                                      Word{DangerTo::OrangaTamariki, "oranga_tamariki"},
                                      Word{DangerTo::FamilyViolenceService, "family_violence_service"}};
};

/// Whether a review is still to come.
enum class ReviewState { Set, Reached };

template <>
struct Vocabulary<ReviewState> {
    static constexpr std::array words{Word{ReviewState::Set, "set"}, Word{ReviewState::Reached, "reached"}};
};

} // namespace tepu
