// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-I5 "\"We hold nothing\" is an answer: per agency and case the research state is not started, nothing held, or answered."
Question agenciesAnswered()
{
    return {"agencies_answered", "I", "R-I5", false,
            u"Not every agency has answered: what does each hold, or nothing?",
            [](const CaseFacts& facts) { return facts.standing.agenciesToHear; },
            [](const CaseFacts& facts) { return facts.standing.allHeard; }};
}

} // namespace tepu
