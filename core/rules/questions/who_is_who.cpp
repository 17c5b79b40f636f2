// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-W1 "A role reversal or counter-allegation raises this question before risk is set."
Question whoIsWho()
{
    return {"who_is_who", "W", "R-W1", false,
            u"Roles have turned round: who is who here?",
            [](const CaseFacts& facts) { return facts.rolesReversed; }, [](const CaseFacts& facts) { return facts.tableHasSaidWhoIsWho; }};
}

} // namespace tepu
