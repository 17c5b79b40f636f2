// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/table_now.h"

#include <algorithm>

namespace tepu::ui {
namespace {

template <class Condition>
const AgendaRow* firstOf(const QVector<AgendaRow>& list, const Condition& holds)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), holds);
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

TableNow::TableNow(Session& session, const MeetingId& meeting) : m_session(session)
{
    m_meeting.meeting = meeting;
    read();
    m_told = now() ? std::optional(now()->caseId) : std::nullopt;
    connect(&session, &Session::changed, this, [this] {
        read();
        if (!m_isHeld)
            tell();
    });
    connect(&session, &Session::refused, this, &TableNow::letGo);
}

void TableNow::letGo()
{
    if (std::exchange(m_isHeld, false))
        tell();
}

void TableNow::tell()
{
    const auto before = std::exchange(m_told, now() ? std::optional(now()->caseId) : std::nullopt);
    if (before != m_told)
        Q_EMIT caseChanged();
    Q_EMIT changed();
}

void TableNow::read()
{
    if (const auto meeting = meetingRow(tables(), m_meeting.meeting))
        m_meeting = *meeting;
    m_list = agenda(tables(), m_meeting.meeting);
}

const AgendaRow* TableNow::now() const
{
    return firstOf(m_list, [](const AgendaRow& row) { return row.state == CaseState::Now; });
}

const AgendaRow* TableNow::find(const CaseId& caseId) const
{
    return firstOf(m_list, [&](const AgendaRow& row) { return row.caseId == caseId; });
}

const AgendaRow* TableNow::nextToHear() const
{
    const AgendaRow* waiting = firstOf(m_list, [](const AgendaRow& row) { return row.state == CaseState::Waiting; });
    return waiting ? waiting : firstOf(m_list, [](const AgendaRow& row) {
        return row.state == CaseState::Parked || row.state == CaseState::TakenUpAgain;
    });
}

QString familyWords(const AgendaRow& row)
{
    return TableNow::tr("Family %1").arg(row.familyName);
}

} // namespace tepu::ui
