// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-S9 "When a victim withdraws a statement: prosecution without it, breach or non-association considered?" Settled once each of the three
/// is considered.
Question withdrawalConsidered()
{
    return {"withdrawal_considered", "J", "R-S9", false,
            u"A statement was withdrawn: prosecution without it, breach, non-association?",
            [](const CaseFacts& facts) { return facts.parties.withdrawalOpen; },
            onlyByAnswer};
}

} // namespace tepu
