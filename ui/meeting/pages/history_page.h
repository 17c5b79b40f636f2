// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/pages/case_page.h"
#include "ui/meeting/pages/timeline_words.h"

namespace tepu::ui {

class DecidedPart;
class Prose;

/// What the last table decided and what became of it; then everything that happened, was said or was decided, day by day, the newest first; what of it is new since the table last met; and
/// small beside it the episodes that Police were told of, and the level. What is filtered out is counted.
class HistoryPage : public CasePage {
    Q_OBJECT

public:
    using CasePage::CasePage;

    void display(const TimelineRead& read);
    /// Another family: everything is looked at.
    void toAll();

Q_SIGNALS:
    /// What changed since that table is asked.
    void tableChosen(const tepu::MeetingId& meeting);
    void taskChosen(const tepu::TaskId& task);

protected:
    void build() override;

private:
    void buildMain();
    void buildSide();
    void fill();
    void press(int filter);

    TimelineRead m_read;
    TimelineFilter m_filter;
    DecidedPart* m_decided = nullptr;
    Prose* m_changed = nullptr;
    FilterChips* m_tables = nullptr;
    FilterChips* m_filters = nullptr;
    Prose* m_notShown = nullptr;
    Prose* m_none = nullptr;
    TimelineList* m_list = nullptr; ///< once it is there, all of them are
    EpisodeTimeline* m_episodes = nullptr;
    LevelStrip* m_levels = nullptr;
};

} // namespace tepu::ui
