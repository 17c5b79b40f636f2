// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-R9 "Risk is reviewed at every new episode and whenever circumstances change". It stands in the place of the question which level the table sets.
Question levelReviewed()
{
    return {"level_reviewed", "E", "R-R9", false,
            u"A new episode, or a change, since the level was set: does it still hold?",
            [](const CaseFacts& facts) { return facts.level && (facts.risk.episodeSince || facts.risk.changedSince); },
            [](const CaseFacts& facts) { return facts.levelSetHere && !facts.risk.changedSince; }};
}

} // namespace tepu
