// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"

namespace tepu {

/// R-M3 "Each case ends in a decision": level, tasks, review and lead, or close, or no further action; R-M5 "Low risk may
/// go straight to the LRR agencies"; C7 "Record out-of-area families with 'no further tasking' and reason".
enum class CaseOutcome { Decided, Closed, NoFurtherAction, LowToLrr, NoFurtherTasking };

template <>
struct Vocabulary<CaseOutcome> {
    static constexpr std::array words{
        Word{CaseOutcome::Decided, "decided"}, Word{CaseOutcome::Closed, "closed"},
        Word{CaseOutcome::NoFurtherAction, "no_further_action"}, Word{CaseOutcome::LowToLrr, "low_to_lrr"},
        Word{CaseOutcome::NoFurtherTasking, "no_further_tasking"}};
};

/// Whether the table is done with a case at this meeting.
constexpr bool isSettled(CaseState state)
{
    return state == CaseState::Decided || state == CaseState::CatchingUp || state == CaseState::CarriedOver;
}

} // namespace tepu
