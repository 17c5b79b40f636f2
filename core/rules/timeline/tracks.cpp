// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/timeline/tracks.h"

namespace tepu {

/// C35 "Risk history on one timeline with episodes and tasks"; R-C6, R-R10 and R-S4 stand whatever else is looked at.
std::optional<Track> trackOf(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Danger:
    case HistoryKind::Warning:
    case HistoryKind::Hold: return std::nullopt;
    case HistoryKind::Episode: return Track::Episodes;
    case HistoryKind::Decision:
    case HistoryKind::Review:
    case HistoryKind::Plan: return Track::Decisions;
    case HistoryKind::Risk: return Track::Risk;
    case HistoryKind::TaskGiven:
    case HistoryKind::TaskEnded:
    case HistoryKind::TaskChanged: return Track::Tasks;
    case HistoryKind::Contact:
    case HistoryKind::Engagement: return Track::Contacts;
    case HistoryKind::Order: return Track::Orders;
    case HistoryKind::Release:
    case HistoryKind::Custody: return Track::Custody;
    case HistoryKind::Service: return Track::Services;
    case HistoryKind::Line: return Track::Said;
    case HistoryKind::Circumstance:
    case HistoryKind::Concern:
    case HistoryKind::Other: return Track::Other;
    }
    Q_UNREACHABLE();
}

bool isMadeByTable(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Risk:
    case HistoryKind::Decision:
    case HistoryKind::TaskGiven:
    case HistoryKind::Review:
    case HistoryKind::Line:
    case HistoryKind::Plan: return true;
    case HistoryKind::Episode:
    case HistoryKind::Release:
    case HistoryKind::Custody:
    case HistoryKind::TaskEnded:
    case HistoryKind::TaskChanged:
    case HistoryKind::Danger:
    case HistoryKind::Warning:
    case HistoryKind::Hold:
    case HistoryKind::Contact:
    case HistoryKind::Engagement:
    case HistoryKind::Order:
    case HistoryKind::Service:
    case HistoryKind::Circumstance:
    case HistoryKind::Concern:
    case HistoryKind::Other: return false;
    }
    Q_UNREACHABLE();
}

} // namespace tepu
