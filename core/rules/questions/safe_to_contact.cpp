// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-C6 "Safe ways to make contact (when, where, how, with whom, code words) are kept with each number and address." Asked once somebody is
/// to make contact and no way is known.
Question safeToContact()
{
    return {"safe_to_contact", "S", "R-C6", false,
            u"Is it safe to contact the victim, and how?",
            [](const CaseFacts& facts) { return facts.reach.contactsVictim; },
            [](const CaseFacts& facts) { return facts.reach.safeWayKnown; }};
}

} // namespace tepu
