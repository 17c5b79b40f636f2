// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-M16 "For High: who keeps them safe until the ICM?"
Question keptSafe()
{
    return {"kept_safe", "K", "R-M16", true,
            u"Who keeps them safe until the ICM?",
            [](const CaseFacts& facts) { return facts.level == RiskLevel::High && facts.levelSetHere; }, onlyByAnswer};
}

} // namespace tepu
