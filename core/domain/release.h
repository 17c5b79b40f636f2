// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// What became of the day on which somebody might have come out.
enum class ReleaseDay { Released, RemandedAgain, NotReleased, Moved };

template <>
struct Vocabulary<ReleaseDay> {
    static constexpr std::array words{Word{ReleaseDay::Released, "released"}, Word{ReleaseDay::RemandedAgain, "remanded_again"},
                                      Word{ReleaseDay::NotReleased, "not_released"}, Word{ReleaseDay::Moved, "moved"}};
};

/// R-P2 "Before release: address checked (R-S6), victim told, alarm offered, conditions listed, POS considered, ICM review done."
enum class ReleaseCheck { AddressChecked, VictimTold, AlarmOffered, ConditionsListed, PosConsidered, IcmReviewDone };

template <>
struct Vocabulary<ReleaseCheck> {
    static constexpr std::array words{
        Word{ReleaseCheck::AddressChecked, "address_checked"},     Word{ReleaseCheck::VictimTold, "victim_told"},
        Word{ReleaseCheck::AlarmOffered, "alarm_offered"},         Word{ReleaseCheck::ConditionsListed, "conditions_listed"},
        Word{ReleaseCheck::PosConsidered, "pos_considered"},       Word{ReleaseCheck::IcmReviewDone, "icm_review_done"}};
};

/// What somebody answered to one of them; open again takes an earlier answer back.
enum class CheckAnswer { Done, NotNeeded, OpenAgain };

template <>
struct Vocabulary<CheckAnswer> {
    static constexpr std::array words{Word{CheckAnswer::Done, "done"}, Word{CheckAnswer::NotNeeded, "not_needed"},
                                      Word{CheckAnswer::OpenAgain, "open_again"}};
};

/// How one of them stands: open, asked of an agency, known by the record, said by somebody, or not needed for a reason.
enum class CheckState { Open, UnderWay, Known, Said, NotNeeded };

template <>
struct Vocabulary<CheckState> {
    static constexpr std::array words{Word{CheckState::Open, "open"}, Word{CheckState::UnderWay, "under_way"}, Word{CheckState::Known, "known"},
                                      Word{CheckState::Said, "said"}, Word{CheckState::NotNeeded, "not_needed"}};
};

constexpr bool isSettled(CheckState state)
{
    return state >= CheckState::Known;
}

} // namespace tepu
