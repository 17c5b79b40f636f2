// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-M3 "Each case ends in a decision: level with rationale, tasks with agency and deadline, review date, lead". After a new episode, or
/// when circumstances have changed, R-R9 asks instead.
Question levelSet()
{
    return {"level_set", "L", "R-M3", false,
            u"Which level does the table set?",
            [](const CaseFacts& facts) { return !facts.level || (!facts.risk.episodeSince && !facts.risk.changedSince); },
            [](const CaseFacts& facts) { return facts.levelSetHere; }};
}

} // namespace tepu
