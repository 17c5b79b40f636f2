// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/children/notice.h"
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-K2 "High and Medium: schools, district health boards and GPs are notified of the latest episode …; the app offers these tasks, and
/// first asks: could the person using violence collect, work there, or see the record? Name a safe recipient."
Question noticesAsked()
{
    return {"notices_asked", "N", "R-K2", false,
            u"Who tells the school, DHB and GP, and who could collect, work there or see the record?",
            [](const CaseFacts& facts) { return isNoticeOffered(facts.level) && facts.children.noticesOpen; },
            onlyByAnswer};
}

} // namespace tepu
