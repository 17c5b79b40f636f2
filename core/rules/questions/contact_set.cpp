// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-D1 "The initial agency tasked with contacting the family responds within …": a contact task, or a reason for none.
Question contactSet()
{
    return {"contact_set", "C", "R-D1", false,
            u"Who contacts the family, by when, or why nobody?",
            always, [](const CaseFacts& facts) { return facts.hasContactTask && facts.contactHasDeadline; }};
}

} // namespace tepu
