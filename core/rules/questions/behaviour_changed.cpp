// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-R8 "The app first asks what changed in the behaviour of the person using violence": of every lowering, also of one that it does not
/// have to stop.
Question behaviourChanged()
{
    return {"behaviour_changed", "H", "R-R8", false,
            u"What changed in the behaviour of whoever used violence?",
            [](const CaseFacts& facts) { return facts.risk.loweredHere; },
            [](const CaseFacts& facts) { return facts.risk.behaviourTold; }};
}

} // namespace tepu
