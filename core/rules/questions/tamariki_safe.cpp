// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-M15 "those of immediate safety first (\"Are the tamariki safe tonight; who has seen them?\")"
Question tamarikiSafe()
{
    return {"tamariki_safe", "T", "R-M15", true,
            u"Are the tamariki safe tonight, who has seen them?",
            [](const CaseFacts& facts) { return facts.hasChildren; }, onlyByAnswer};
}

} // namespace tepu
