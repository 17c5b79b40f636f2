// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/redating.h"

#include "core/rules/deadlines.h"

namespace tepu {

/// R-D4 "When a plan's risk rises, open initial-contact tasks are re-dated to the shorter deadline counted from the
/// change, if that is earlier; when it falls they keep their date."
Result<Instant> redatedDue(Instant due, const LevelChange& change, const SiteCalendar& calendar)
{
    if (change.to <= change.from)
        return due;
    return initialContactDue(change.to, change.at, calendar).map([&](Instant shorter) {
        return std::min(due, shorter);
    });
}

} // namespace tepu
