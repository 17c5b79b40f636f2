// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/history.h"
#include "core/queries/plan/risk_history.h"
#include "core/rules/timeline/filter.h"
#include "ui/meeting/pages/decided_words.h"
#include "ui/widgets/episode_timeline.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/level_strip.h"
#include "ui/widgets/timeline_list.h"

namespace tepu::ui {

/// All that a timeline shows, before a filter.
struct TimelineRead {
    QVector<HistoryRow> rows; ///< the newest first
    std::optional<TimeMet> met;
    QVector<TimeMet> times;         ///< the newest first
    QVector<EpisodeShown> episodes; ///< the oldest first
    QVector<LevelStep> levels;      ///< the oldest first
    QDate today;
    std::optional<DecidedShown> decided = {}; ///< when it met
};

/// What can be looked at by itself; nothing stands for what is new. What the plan has nothing of is not offered.
QVector<std::optional<Track>> filtersOffered(const TimelineRead& read);
QVector<FilterShown> filtersShown(const TimelineRead& read, const TimelineFilter& filter);
/// The tables since which something may be new.
QVector<FilterShown> tablesShown(const TimelineRead& read);

/// Day by day, with a rule where the table last met.
QVector<TimelineLine> timelineShown(const TimelineRead& read, const TimelineFilter& filter);
/// "Not shown: tasks 12 · said 30"; empty if everything stands there.
QString notShown(const TimelineRead& read, const TimelineFilter& filter);
/// C15 "What changed since we last met", in a line.
Runs changedInWords(const TimelineRead& read);

QVector<LevelStep> levelsShown(const QVector<RiskDecisionRow>& decisions);

} // namespace tepu::ui
