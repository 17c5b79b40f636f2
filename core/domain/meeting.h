// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

enum class MeetingState { Drafted, ListSent, Open, OnBreak, Closed };

template <>
struct Vocabulary<MeetingState> {
    static constexpr std::array words{
        Word{MeetingState::Drafted, "drafted"}, Word{MeetingState::ListSent, "list_sent"},
        Word{MeetingState::Open, "open"}, Word{MeetingState::OnBreak, "on_break"},
        Word{MeetingState::Closed, "closed"}};
};

/// Where a case stands at a meeting.
enum class CaseState { Waiting, Now, Parked, CatchingUp, Decided, CarriedOver, TakenUpAgain };

template <>
struct Vocabulary<CaseState> {
    static constexpr std::array words{
        Word{CaseState::Waiting, "waiting"},         Word{CaseState::Now, "now"},
        Word{CaseState::Parked, "parked"},           Word{CaseState::CatchingUp, "catching_up"},
        Word{CaseState::Decided, "decided"},         Word{CaseState::CarriedOver, "carried_over"},
        Word{CaseState::TakenUpAgain, "taken_up_again"}};
};

/// What an agency has brought to a case: "We hold nothing" is an answer (R-I5).
enum class Hearing { NotYetHeard, NothingHeld, Heard };

template <>
struct Vocabulary<Hearing> {
    static constexpr std::array words{Word{Hearing::NotYetHeard, "not_yet_heard"},
                                      Word{Hearing::NothingHeld, "nothing_held"}, Word{Hearing::Heard, "heard"}};
};

} // namespace tepu
