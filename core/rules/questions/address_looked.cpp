// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-S6 "Bail or release address is checked against the victim's address and the children's schools at the table"
Question addressLooked()
{
    return {"address_looked", "B", "R-S6", false,
            u"Has the bail or release address been looked at: near hers, near the school?",
            [](const CaseFacts& facts) { return facts.hasAddressToLookAt; }, onlyByAnswer};
}

} // namespace tepu
