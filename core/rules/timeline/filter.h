// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/timeline/tracks.h"

#include <QSet>

namespace tepu {

/// What of a timeline is looked at: some tracks, or all where none is named; only what is new, or everything.
struct TimelineFilter {
    QSet<Track> only;
    bool onlyNew = false;

    bool isNothing() const { return only.isEmpty() && !onlyNew; }
    /// Named if it was not, and not any more if it was.
    void toggle(Track track);
};

/// Whether something stands there; a danger always does.
bool passes(const TimelineFilter& filter, HistoryKind kind, bool isNew);

} // namespace tepu
