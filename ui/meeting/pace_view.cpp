// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pace_view.h"

#include "ui/meeting/pace_words.h"

namespace tepu::ui {

PaceView::PaceView(TopBar& top, const QString& siteName) : m_top(top)
{
    m_shown.site = siteName;
}

void PaceView::show(const Tables& tables, const MeetingRow& meeting, std::optional<int> position, Instant now)
{
    const auto soFar = pace(tables, meeting.meeting, now);
    if (!soFar)
        return;
    m_shown = withPace(m_shown, meeting, *soFar, position);
    m_top.display(m_shown);
}

void PaceView::displayRoom(const QString& sees)
{
    m_shown.roomSees = sees;
    m_top.display(m_shown);
}

void PaceView::displaySaved(const SavedShown& saved)
{
    m_shown.saved = saved;
    m_top.display(m_shown);
}

} // namespace tepu::ui
