// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-M3 "review date": asked for Medium and High.
Question reviewSet()
{
    return {"review_set", "V", "R-M3", false,
            u"When does this family come back to the table?",
            [](const CaseFacts& facts) { return facts.level == RiskLevel::Medium || facts.level == RiskLevel::High; }, [](const CaseFacts& facts) { return facts.hasReviewAhead; }};
}

} // namespace tepu
