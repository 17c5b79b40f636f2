// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/timeline/since.h"

#include "core/rules/timeline/tracks.h"

namespace tepu {

bool isNewSince(const Told& told, const MeetingId& meeting, Instant decidedAt)
{
    const bool isItsOwn = told.meeting == meeting && isMadeByTable(told.kind);
    return told.at > decidedAt && !isItsOwn;
}

} // namespace tepu
