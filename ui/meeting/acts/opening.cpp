// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/opening.h"

#include "core/commands/meeting/open_meeting.h"
#include "core/commands/meeting/read_confidentiality.h"
#include "core/queries/meeting/attendance.h"
#include "core/queries/meeting/conflicts.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/time_words.h"
#include "ui/meeting/acts/table_acts.h"
#include "ui/meeting/opening_page.h"
#include "ui/meeting/pages/code_names.h"

#include <algorithm>

namespace tepu::ui {
namespace {

/// R-M6 "A missing core agency is shown".
Fact attendanceFact(const AttendanceRow& row)
{
    if (row.missing && row.leftAt)
        return {row.mark, {{row.who.value_or(QString()), Voice::Quiet}, {Opening::tr(" has left"), Voice::Caution}}};
    if (row.missing)
        return {row.mark, {{row.agencyName, Voice::Quiet}, {Opening::tr(" · nobody here yet"), Voice::Caution}}};
    Runs runs{{row.who.value_or(QString()), Voice::Plain}, {QStringLiteral(" · ") + row.agencyName, Voice::Quiet}};
    if (row.observer)
        runs.append({Opening::tr(" · only observes"), Voice::Caution});
    if (row.leavesAt)
        runs.append({Opening::tr(" · until %1").arg(clockWords(*row.leavesAt)), Voice::Quiet});
    return {row.mark, runs};
}

QVector<Fact> attendanceShown(const TableNow& table)
{
    QVector<Fact> facts;
    for (const AttendanceRow& row : attendance(table.tables(), table.meeting().meeting))
        if (row.missing || !row.leftAt)
            facts.append(attendanceFact(row));
    return facts;
}

QVector<Fact> steppingOutShown(const TableNow& table)
{
    QVector<Fact> facts;
    for (const ConflictRow& row : conflicts(table.tables(), table.meeting().meeting))
        facts.append({row.mark, {{Opening::tr("%1 steps out of %2 (%3)").arg(row.who, row.familyName).arg(row.position)}}});
    return facts;
}

QString toHear(const TableNow& table, const SiteSettings& site)
{
    const auto carried = std::count_if(table.list().cbegin(), table.list().cend(), [](const AgendaRow& row) { return row.carriedFrom.has_value(); });
    QStringList parts{Opening::tr("%n families on the list", nullptr, int(table.list().size()))};
    if (carried > 0)
        parts.append(Opening::tr("%n carried over", nullptr, int(carried)));
    parts.append(Opening::tr("about %n minutes each", nullptr, site.caseMinutes));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Opening::Opening(TableNow& table, TableActs& people, OpeningPage& page)
    : m_table(table), m_people(people), m_page(page), m_line(new KeptLine(table.session(), page.arrivals(), this))
{
    m_line->standFor(QStringLiteral("arrivals"));
    connect(m_line, &KeptLine::edited, this, [this](const QString& text) { m_page.arrivals().understand(m_people.understood(text)); });
    connect(&page.arrivals(), &StreamInput::submitted, this, &Opening::arrive);
    connect(&page, &OpeningPage::confidentialityRead, this, &Opening::readConfidentiality);
    connect(&page, &OpeningPage::goOn, this, &Opening::goOn);
    connect(&table, &TableNow::changed, this, &Opening::show);
    show();
}

bool Opening::isBefore() const
{
    return std::none_of(m_table.list().cbegin(), m_table.list().cend(), [](const AgendaRow& row) { return row.openedAt.has_value(); });
}

void Opening::show()
{
    if (!isBefore())
        return;
    const MeetingRow& meeting = m_table.meeting();
    const SiteSettings site = siteSettings(m_table.tables());
    m_page.display({shown(meeting.kind), fullDayWords(meeting.date), toHear(m_table, site), attendanceShown(m_table),
                    steppingOutShown(m_table), site.opening, site.confidentiality, meeting.confidentialityAt.has_value(),
                    meeting.state >= MeetingState::Open});
}

void Opening::arrive(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    const QString name = m_line->name();
    const QString typed = m_line->take();
    m_people.arriveOrLeave({typed, name}, {}, [this, name, typed](const Refusal& refusal) {
        m_line->giveBack(name, typed);
        m_page.arrivals().understand({{refusal.sentence, Voice::Alert}});
    });
}

void Opening::readConfidentiality()
{
    if (!m_table.meeting().confidentialityAt)
        m_table.session().act(ReadConfidentiality{m_table.meeting().meeting});
}

/// Opens the meeting, once it is open the first case.
void Opening::goOn()
{
    if (m_table.meeting().state < MeetingState::Open)
        m_table.session().act(OpenMeeting{m_table.meeting().meeting});
    else
        Q_EMIT firstCase();
}

} // namespace tepu::ui
