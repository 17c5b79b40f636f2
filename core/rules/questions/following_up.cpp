// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-M14 "… and *Who is working with, monitoring and following up the person using violence* (002)."
Question followingUp()
{
    return {"following_up", "F", "R-M14", false,
            u"Who works with, monitors and follows up whoever used violence?",
            [](const CaseFacts& facts) { return facts.standing.anybodyUsedViolence; },
            [](const CaseFacts& facts) { return facts.standing.followingUpSaid; }};
}

} // namespace tepu
