// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "ui/meeting/pages/case_page.h"
#include "ui/meeting/pages/episode_words.h"
#include "ui/meeting/pages/line_words.h"
#include "ui/meeting/pages/person_words.h"
#include "ui/meeting/pages/release_words.h"
#include "ui/meeting/pages/task_words.h"

namespace tepu::ui {

struct WhatHappenedShown {
    QVector<EpisodeTold> episodes; ///< the newest first
    QVector<EpisodeShown> timeline; ///< the same, the oldest first
    QVector<ReleaseTold> releases;
    QVector<VoiceShown> voices;
    QVector<PersonOnPage> people;
    QVector<TaskOnPage> openTasks;
};

/// What brings the family to the table, who they are, and what is still open. An episode chosen on the line is told in
/// place of the new ones.
class WhatHappenedPage : public CasePage {
    Q_OBJECT

public:
    using CasePage::CasePage;

    void display(const WhatHappenedShown& shown);
    /// The new episodes again.
    void toNew();

Q_SIGNALS:
    void personChosen(const tepu::PersonId& person);
    void taskChosen(const tepu::TaskId& task);
    void standingLineChosen(tepu::StandingLine line);

protected:
    void build() override;

private:
    void addReleases();
    void addEpisodes();
    void addEpisode(const EpisodeTold& episode);
    void addTimeline();
    void addVoices();
    void choose(int onTimeline);

    WhatHappenedShown m_shown;
    std::optional<qsizetype> m_chosen; ///< among the episodes
};

} // namespace tepu::ui
