// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-K1 "outcome open / closed, did not meet threshold / intervention …. Children's Team decisions take up to 28 days: past that it is
/// overdue."
Question concernAnswered()
{
    return {"concern_answered", "D", "R-K1", false,
            u"A Report of Concern or a referral waits: what was decided?",
            [](const CaseFacts& facts) { return facts.children.concernWaits; },
            onlyByAnswer};
}

} // namespace tepu
