// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-R4 "De-escalated because of prison: a new safety plan must be considered before release. The plan gets a review before the release
/// date, and cannot be closed without one."
Question prisonReview()
{
    return {"prison_review", "P", "R-R4", false,
            u"Lowered because of prison: when do you look again before the release?",
            [](const CaseFacts& facts) { return facts.risk.owesPrisonReview; },
            onlyByAnswer};
}

} // namespace tepu
