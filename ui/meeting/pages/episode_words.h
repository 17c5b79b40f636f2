// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/episodes_of.h"
#include "core/queries/site/site_settings.h"
#include "ui/widgets/episode_timeline.h"
#include "ui/widgets/fact_table.h"

namespace tepu::ui {

/// One episode, as Police told it.
struct EpisodeTold {
    QString heading; ///< "Wed 9 May 2018, 23:56 · reported 00:20"
    QString narrative;
    QVector<Fact> facts;
    bool isNew = false;
};

EpisodeTold episodeTold(const EpisodeView& episode);
/// On the line of all episodes.
EpisodeShown episodeShown(const EpisodeView& episode);

} // namespace tepu::ui
