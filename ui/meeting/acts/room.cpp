// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/room.h"

#include "core/rules/time_words.h"
#include "ui/meeting/projector_window.h"

namespace tepu::ui {

Room::Room(TableNow& table) : m_table(table)
{
    connect(&table, &TableNow::changed, this, &Room::show);
}

void Room::showOn(ProjectorWindow* window)
{
    m_window = window;
    show();
}

void Room::toggleBlank()
{
    m_isBlank = !m_isBlank;
    show();
}

void Room::toggleFamily()
{
    const auto plan = m_table.now() ? std::optional(m_table.now()->plan) : std::nullopt;
    m_family = m_family == plan ? std::nullopt : plan;
    show();
}

/// R-M13 "break (room blank, clock stopped)": only when the table will be back stands there.
void Room::show()
{
    const MeetingRow& meeting = m_table.meeting();
    if (m_window) {
        const RoomTable room{meeting.meeting, meeting.observers > 0 ? Observers::Present : Observers::Absent};
        if (meeting.state == MeetingState::OnBreak)
            m_window->showBreak(meeting.backAt);
        else if (m_table.now() && m_family == m_table.now()->plan)
            m_window->showFamily(m_table.tables(), m_table.now()->plan, room, m_table.session().now());
        else if (m_table.now())
            m_window->showCase(m_table.tables(), m_table.now()->plan, room, m_table.session().now());
        else
            m_window->showOpening(m_table.tables(), meeting.meeting);
        m_window->blank(m_isBlank);
    }
    Q_EMIT changed();
}

QString Room::sees() const
{
    const MeetingRow& meeting = m_table.meeting();
    if (m_isBlank)
        return tr("nothing");
    if (meeting.state == MeetingState::OnBreak)
        return meeting.backAt ? tr("break, back at %1").arg(clockWords(*meeting.backAt)) : tr("break");
    if (m_table.now() && m_family == m_table.now()->plan)
        return tr("the family’s picture");
    return m_table.now() ? tr("case, no addresses") : tr("the opening words");
}

} // namespace tepu::ui
