// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/held_meeting.h"

#include "app/demonstration/chance.h"
#include "app/demonstration/held_case.h"
#include "app/demonstration/phrases.h"
#include "core/commands/meeting/add_note.h"
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/begin_break.h"
#include "core/commands/meeting/carry_over_case.h"
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/end_break.h"
#include "core/commands/meeting/leave.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/open_meeting.h"
#include "core/commands/meeting/park_case.h"
#include "core/commands/meeting/read_confidentiality.h"
#include "core/commands/meeting/send_list.h"
#include "core/queries/site/site_agencies.h"

namespace tepu::demonstration {
namespace {

Words phrase(Chance& chance, const QStringList& names)
{
    return Words::of(chance.oneOf(Phrases::shipped().under(names))).value_or(Words());
}

/// One Safety Assessment Meeting from its opening to its end.
class HeldMeeting {
public:
    HeldMeeting(Acting& acting, const MeetingId& meeting, QDate date)
        : m_acting(acting), m_meeting(meeting), m_chance(date.toString(Qt::ISODate)), m_table{{}, date}
    {
    }

    void hold()
    {
        m_acting.sitAt(m_meeting);
        m_acting.act(OpenMeeting{m_meeting});
        arrive();
        m_acting.wait(6min);
        m_acting.act(ReadConfidentiality{m_meeting});
        hearAll();
        m_acting.wait(4min);
        m_acting.act(CloseMeeting{m_meeting, m_acting.record().journal().head().content.digest.hex()});
    }

private:
    /// Now and then an agency has nobody to send; never Police, never the site's own team.
    bool comes(const QString& agency)
    {
        const bool always = agency == u"police" || agency == u"isr_coordinator" || agency == u"oranga_tamariki";
        return always || !m_chance.oneIn(agency == u"mental_health" ? 3 : 7);
    }

    void arrive()
    {
        const SiteAgencies agencies(m_acting.tables());
        for (const Agency& agency : agencies.all()) {
            const Words who = phrase(m_chance, {"members", agency.code});
            if (who.text().isEmpty() || !comes(agency.code))
                continue;
            m_acting.wait(20s);
            m_acting.act(Arrive{m_meeting, agency.code, who});
            m_table.names.insert(agency.code, who);
        }
    }

    void hearAll()
    {
        const QVector<AgendaRow> list = agenda(m_acting.tables(), m_meeting);
        std::optional<AgendaRow> parked;
        bool hadBreak = false;
        for (const AgendaRow& row : list) {
            if (!hadBreak && timeAt(m_acting.now()) >= QTime(10, 40)) {
                takeBreak();
                hadBreak = true;
            }
            if (timeAt(m_acting.now()) >= QTime(13, 40) && row.carriedTimes == 0)
                continue;
            if (!parked && row.position == 4)
                parked = park(row);
            else if (row.position > 6 && row.carriedTimes == 0 && m_chance.oneIn(14))
                carryOver(row);
            else
                holdCase(m_acting, row, m_table);
            m_acting.wait(10s);
        }
        if (parked)
            holdCase(m_acting, *parked, m_table);
    }

    AgendaRow park(const AgendaRow& row)
    {
        m_acting.act(OpenCase{row.caseId});
        m_acting.wait(100s);
        m_acting.act(ParkCase{row.caseId, phrase(m_chance, {"because", "parked"})});
        return row;
    }

    void carryOver(const AgendaRow& row)
    {
        m_acting.act(CarryOverCase{row.caseId, phrase(m_chance, {"because", "carried_over"})});
        m_acting.act(AddNote{row.caseId, phrase(m_chance, {"notes"})});
    }

    void takeBreak()
    {
        m_acting.act(BeginBreak{m_meeting, m_acting.now() + 20min});
        m_acting.wait(20min);
        m_acting.act(EndBreak{m_meeting});
        if (m_table.names.contains(QStringLiteral("pos_provider")))
            m_acting.act(Leave{m_meeting, QStringLiteral("pos_provider"), m_table.names.take(QStringLiteral("pos_provider"))});
    }

    Acting& m_acting;
    MeetingId m_meeting;
    Chance m_chance;
    AtTheTable m_table;
};

} // namespace

MeetingId sendListOf(Acting& acting, QDate date)
{
    const MakeList list{MeetingId::fresh(), TableKind::Sam, date};
    acting.act(list);
    acting.wait(20min);
    acting.act(SendList{list.meeting, true});
    return list.meeting;
}

void holdMeeting(Acting& acting, const MeetingId& meeting, QDate date)
{
    HeldMeeting(acting, meeting, date).hold();
}

} // namespace tepu::demonstration
