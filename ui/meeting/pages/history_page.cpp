// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/history_page.h"

#include "ui/meeting/pages/decided_part.h"
#include "ui/shell/space.h"
#include "ui/widgets/section_label.h"

#include <QVBoxLayout>

namespace tepu::ui {
namespace {

Prose* proseIn(QVBoxLayout& column, TextStyle style)
{
    auto* words = new Prose(style);
    words->setContentsMargins(space::rowInset, 0, space::rowInset, space::inside);
    column.addWidget(words);
    return words;
}

FilterChips* chipsIn(QVBoxLayout& column, const QString& spoken)
{
    auto* chips = new FilterChips(spoken);
    chips->setContentsMargins(space::rowInset, 0, 0, space::inside);
    column.addWidget(chips);
    return chips;
}

} // namespace

void HistoryPage::display(const TimelineRead& read)
{
    m_read = read;
    if (m_list)
        fill();
}

void HistoryPage::toAll()
{
    m_filter = {};
    if (m_list)
        fill();
}

void HistoryPage::build()
{
    buildMain();
    buildSide();
    fill();
}

void HistoryPage::buildMain()
{
    m_decided = new DecidedPart;
    connect(m_decided, &DecidedPart::taskChosen, this, &HistoryPage::taskChosen);
    main().addWidget(m_decided);
    main().addWidget((new SectionLabel(tr("Since we last met")))->overRows());
    main().addSpacing(space::grid);
    m_changed = proseIn(main(), TextStyle::Body);
    m_tables = chipsIn(main(), tr("Since which table"));
    connect(m_tables, &FilterChips::pressed, this, [this](int table) { Q_EMIT tableChosen(m_read.times[table].meeting); });
    main().addSpacing(space::inside);
    main().addWidget((new SectionLabel(tr("Show by itself")))->overRows());
    main().addSpacing(space::grid);
    m_filters = chipsIn(main(), tr("What of the timeline"));
    connect(m_filters, &FilterChips::pressed, this, &HistoryPage::press);
    m_notShown = proseIn(main(), TextStyle::Body);
    m_none = proseIn(main(), TextStyle::Body);
    m_none->say(tr("Nothing is recorded yet."), Voice::Quiet);
    m_list = new TimelineList;
    main().addWidget(m_list);
}

/// "episodes reported to Police" are not episodes: a call may mean that somebody felt safe to make it.
void HistoryPage::buildSide()
{
    side().addWidget((new SectionLabel(tr("Episodes reported to Police")))->overRows());
    side().addSpacing(space::inside);
    m_episodes = new EpisodeTimeline;
    side().addWidget(m_episodes);
    side().addSpacing(space::inside);
    auto* note = proseIn(side(), TextStyle::Secondary);
    note->say(tr("More calls may mean that a safety plan works."), Voice::Quiet);
    side().addSpacing(space::between);
    side().addWidget((new SectionLabel(tr("Level")))->overRows());
    side().addSpacing(space::inside);
    m_levels = new LevelStrip;
    auto* under = new QHBoxLayout;
    under->setContentsMargins(space::rowInset, 0, 0, 0);
    under->addWidget(m_levels);
    side().addLayout(under);
}

void HistoryPage::fill()
{
    m_decided->display(m_read.decided);
    m_changed->say(changedInWords(m_read));
    m_tables->display(tablesShown(m_read));
    m_tables->setVisible(m_read.times.size() > 1);
    m_filters->display(filtersShown(m_read, m_filter));
    const QString notThere = notShown(m_read, m_filter);
    m_notShown->say(notThere, Voice::Caution);
    m_notShown->setVisible(!notThere.isEmpty());
    m_none->setVisible(m_read.rows.isEmpty());
    m_list->display(timelineShown(m_read, m_filter));
    m_episodes->display(m_read.episodes);
    m_levels->display(m_read.levels, m_read.today);
}

void HistoryPage::press(int filter)
{
    const auto track = filtersOffered(m_read).value(filter);
    if (track)
        m_filter.toggle(*track);
    else
        m_filter.onlyNew = !m_filter.onlyNew;
    fill();
}

} // namespace tepu::ui
