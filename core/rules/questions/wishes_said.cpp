// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-M14 "Two lines stand on every case: *What she / he / they and the tamariki want, and who speaks for them*".
Question wishesSaid()
{
    return {"wishes_said", "Y", "R-M14", false,
            u"What do they and the tamariki want, and who speaks for them?",
            [](const CaseFacts& facts) { return facts.standing.isPlan; },
            [](const CaseFacts& facts) { return facts.standing.wishesSaid; }};
}

} // namespace tepu
