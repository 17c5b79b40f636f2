// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pace_view.h"

#include "core/queries/meeting/agenda.h"
#include "ui/meeting/pace_words.h"

namespace tepu::ui {

PaceView::PaceView(TopBar& top, const QString& siteName) : m_top(top)
{
    m_shown.site = siteName;
}

void PaceView::show(const Tables& tables, const MeetingId& meeting, Instant now)
{
    const auto row = meetingRow(tables, meeting);
    const auto soFar = pace(tables, meeting, now);
    if (!row || !soFar)
        return;
    const auto open = caseNow(tables, meeting);
    m_shown = withPace(m_shown, *row, *soFar, open ? std::optional(open->position) : std::nullopt);
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
