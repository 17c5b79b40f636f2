// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-P1 "Dates: sentence end, parole, remand hearing …. Remand may end the same day at a hearing: the hearing date counts as a possible
/// release."
Question releaseDay()
{
    return {"release_day", "Q", "R-P1", false,
            u"In custody, and no day is known: when could they be out?",
            [](const CaseFacts& facts) { return facts.release.dayNotKnown; },
            onlyByAnswer};
}

} // namespace tepu
