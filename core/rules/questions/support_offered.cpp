// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-K3 "Every child of the family is listed …; each has a line \"support offered?\" …; so has every exposed adult."
Question supportOffered()
{
    return {"support_offered", "U", "R-K3", false,
            u"Has each child, and each adult who was exposed, been offered support?",
            [](const CaseFacts& facts) { return facts.children.anybodyExposed; },
            [](const CaseFacts& facts) { return facts.children.supportTold; }};
}

} // namespace tepu
