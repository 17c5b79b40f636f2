// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-P2 "Before release: address checked (R-S6), victim told, alarm offered, conditions listed, POS considered, ICM review done."
Question releaseReady()
{
    return {"release_ready", "G", "R-P2", false,
            u"A release is near: what of its checklist is left, and who does it?",
            [](const CaseFacts& facts) { return facts.release.isNear; },
            [](const CaseFacts& facts) { return facts.release.checklistDone; }};
}

} // namespace tepu
