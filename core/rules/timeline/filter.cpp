// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/timeline/filter.h"

namespace tepu {

void TimelineFilter::toggle(Track track)
{
    if (!only.remove(track))
        only.insert(track);
}

bool passes(const TimelineFilter& filter, HistoryKind kind, bool isNew)
{
    const auto track = trackOf(kind);
    if (!track)
        return true;
    return (filter.only.isEmpty() || filter.only.contains(*track)) && (isNew || !filter.onlyNew);
}

} // namespace tepu
