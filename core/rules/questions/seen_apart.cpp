// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-S5 "Both parties are always seen separately when violence is discussed": asked again where a reason let such a task through.
Question seenApart()
{
    return {"seen_apart", "Z", "R-S5", false,
            u"A task sees both parties at once: how is each heard alone?",
            [](const CaseFacts& facts) { return facts.parties.bothAtOnce; },
            onlyByAnswer};
}

} // namespace tepu
