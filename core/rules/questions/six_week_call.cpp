// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-C3 "a follow-up call at six weeks is often made …; Low (LRR): a call after six weeks …. The app *proposes* it; its first step is to
/// check the safe route again".
Question sixWeekCall()
{
    return {"six_week_call", "X", "R-C3", false,
            u"The call after six weeks is due: is the route still safe, and who calls?",
            [](const CaseFacts& facts) { return facts.reach.sixWeekCallDue; },
            [](const CaseFacts& facts) { return facts.reach.contactOpen; }};
}

} // namespace tepu
