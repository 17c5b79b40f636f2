// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/what_happened_page.h"

#include "ui/meeting/pages/rows.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/section_label.h"

#include <QVBoxLayout>

namespace tepu::ui {

void WhatHappenedPage::display(const WhatHappenedShown& shown)
{
    m_shown = shown;
    if (m_chosen && *m_chosen >= shown.episodes.size())
        m_chosen.reset();
    refresh();
}

void WhatHappenedPage::toNew()
{
    if (!m_chosen)
        return;
    m_chosen.reset();
    refresh();
}

void WhatHappenedPage::choose(int onTimeline)
{
    const qsizetype episode = m_shown.episodes.size() - 1 - onTimeline;
    if (m_shown.episodes.value(episode).isNew)
        m_chosen.reset();
    else
        m_chosen = episode;
    refresh();
}

void WhatHappenedPage::build()
{
    addReleases();
    addEpisodes();
    addTimeline();
    addVoices();
    side().addWidget((new SectionLabel(tr("Who")))->overRows());
    addPeople(side(), m_shown.people, [this](const PersonId& person) { Q_EMIT personChosen(person); });
    side().addSpacing(space::edge);
    side().addWidget((new SectionLabel(tr("Open tasks")))->overRows());
    side().addSpacing(space::grid);
    addTasks(side(), m_shown.openTasks, TaskRows::Short, [this](const TaskId& task) { Q_EMIT taskChosen(task); });
    if (m_shown.openTasks.isEmpty()) {
        auto* none = new Prose(TextStyle::Body, {{tr("None open. What is decided today stands here."), Voice::Quiet}});
        none->setContentsMargins(space::rowInset, 0, space::rowInset, 0);
        side().addWidget(none);
    }
}

void WhatHappenedPage::addReleases()
{
    for (const ReleaseTold& release : m_shown.releases) {
        main().addWidget(new SectionLabel(release.heading));
        main().addSpacing(space::grid);
        main().addWidget(new Prose(TextStyle::Narrative, {{release.sentence, Voice::Strong}}));
        main().addSpacing(12);
        auto* facts = new FactTable;
        facts->display(release.facts);
        main().addWidget(facts);
        main().addSpacing(space::between);
    }
}

void WhatHappenedPage::addEpisodes()
{
    if (m_chosen) {
        addEpisode(m_shown.episodes[*m_chosen]);
        auto* back = new ActionButton({tr("Back to what is new")});
        connect(back, &ActionButton::clicked, this, &WhatHappenedPage::toNew);
        main().addWidget(back, 0, Qt::AlignLeft);
        main().addSpacing(space::between);
        return;
    }
    for (const EpisodeTold& episode : m_shown.episodes)
        if (episode.isNew)
            addEpisode(episode);
}

void WhatHappenedPage::addEpisode(const EpisodeTold& episode)
{
    main().addWidget(new SectionLabel(episode.isNew ? episode.heading : tr("%1 · earlier episode").arg(episode.heading)));
    main().addSpacing(space::grid);
    auto* narrative = new Prose(TextStyle::Narrative, {{episode.narrative, Voice::Plain}});
    narrative->setMaximumWidth(narrativeWidth(*narrative));
    main().addWidget(narrative);
    main().addSpacing(12);
    auto* facts = new FactTable;
    facts->display(episode.facts);
    main().addWidget(facts);
    main().addSpacing(space::between);
}

void WhatHappenedPage::addTimeline()
{
    main().addWidget(new SectionLabel(tr("Episodes reported to Police")));
    main().addSpacing(space::inside);
    auto* timeline = new EpisodeTimeline;
    timeline->display(m_shown.timeline);
    connect(timeline, &EpisodeTimeline::chosen, this, &WhatHappenedPage::choose);
    main().addWidget(timeline);
    main().addSpacing(space::between);
}

/// R-M14 "Two lines stand on every case".
void WhatHappenedPage::addVoices()
{
    auto* card = new Card;
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    lines->setSpacing(0);
    ui::addVoices(*lines, m_shown.voices, [this](StandingLine line) { Q_EMIT standingLineChosen(line); });
    main().addWidget(card);
}

} // namespace tepu::ui
