// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-S2 "When victim and perpetrator are clients of one agency: separate assessments, separate case workers, separate plans,
/// confidentiality between them …. When roles reverse the app asks who takes over which side."
Question sidesApart()
{
    return {"sides_apart", "A", "R-S2", false,
            u"Which worker has which side, and what keeps the two apart?",
            [](const CaseFacts& facts) {
                const bool haveTurned = facts.rolesReversed && facts.tableHasSaidWhoIsWho;
                return facts.parties.oneAgencyHasBoth || (haveTurned && facts.reach.contactOpen);
            },
            onlyByAnswer};
}

} // namespace tepu
