// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-R2 "Every change of level is recorded with its rationale … No change without one."
Question rationaleGiven()
{
    return {"rationale_given", "R", "R-R2", false,
            u"Why this level?",
            [](const CaseFacts& facts) { return facts.level.has_value(); }, [](const CaseFacts& facts) { return facts.levelHasRationale; }};
}

} // namespace tepu
