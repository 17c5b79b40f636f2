// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/held_meeting.h"

#include "app/demonstration/held_case.h"
#include "app/demonstration/phrases.h"
#include "app/demonstration/story.h"
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

/// One meeting from its opening to its end.
class HeldMeeting {
public:
    HeldMeeting(Acting& acting, const AtTheTable& table)
        : m_acting(acting), m_chance(table.today.toString(Qt::ISODate) + code(table.kind)), m_table(table)
    {
    }

    void hold()
    {
        m_acting.sitAt(m_table.meeting);
        m_acting.act(OpenMeeting{m_table.meeting});
        arrive();
        m_acting.wait(6min);
        m_acting.act(ReadConfidentiality{m_table.meeting});
        hearAll();
        m_acting.wait(4min);
        m_acting.act(CloseMeeting{m_table.meeting, m_acting.record().journal().head().content.digest.hex()});
    }

private:
    /// Now and then an agency has nobody to send; never Police, Oranga Tamariki or the site's own team.
    bool comes(const Agency& agency)
    {
        const bool always = agency.code == u"police" || agency.code == u"isr_coordinator" || agency.code == u"oranga_tamariki";
        const bool weekly = agency.coreAtIcm && !agency.coreAtSam && agency.code != u"womens_refuge" && agency.code != u"kaupapa_maori";
        if (weekly && m_table.kind == TableKind::Sam)
            return false;
        return always || !m_chance.oneIn(agency.code == u"mental_health" ? 3 : 7);
    }

    void arrive()
    {
        const SiteAgencies agencies(m_acting.tables());
        for (const Agency& agency : agencies.all()) {
            const Words who = phrase(m_chance, {"members", agency.code});
            if (who.text().isEmpty() || !comes(agency))
                continue;
            m_acting.wait(20s);
            m_acting.act(Arrive{m_table.meeting, agency.code, who});
            m_table.names.insert(agency.code, who);
        }
    }

    bool timeIsOver() const { return timeAt(m_acting.now()) >= (m_table.kind == TableKind::Sam ? QTime(13, 50) : QTime(18, 30)); }

    void hearAll()
    {
        std::optional<AgendaRow> parked;
        bool hadBreak = m_table.kind == TableKind::Icm;
        for (const AgendaRow& row : agenda(m_acting.tables(), m_table.meeting)) {
            if (!hadBreak && timeAt(m_acting.now()) >= QTime(10, 40)) {
                takeBreak();
                hadBreak = true;
            }
            if (timeIsOver() && row.carriedTimes == 0)
                continue;
            if (!parked && row.position == 4 && m_chance.oneIn(2))
                parked = park(row);
            else
                hear(row);
            m_acting.wait(15s);
        }
        if (parked)
            hear(*parked);
    }

    /// R-M4: nothing is carried over twice.
    void hear(const AgendaRow& row)
    {
        const CaseFacts facts = caseFacts(m_acting.tables(), row, m_acting.now());
        const QString waits = row.carriedTimes == 0 ? whyItWaits(facts, m_table.today) : QString();
        if (waits.isEmpty())
            holdCase(m_acting, row, m_table);
        else
            carryOver(row, waits);
    }

    AgendaRow park(const AgendaRow& row)
    {
        m_acting.act(OpenCase{row.caseId});
        m_acting.wait(100s);
        m_acting.act(ParkCase{row.caseId, phrase(m_chance, {"because", "parked"})});
        return row;
    }

    void carryOver(const AgendaRow& row, const QString& occasion)
    {
        m_acting.act(CarryOverCase{row.caseId, phrase(m_chance, {"because", occasion})});
        m_acting.act(AddNote{row.caseId, phrase(m_chance, {"notes"})});
    }

    void takeBreak()
    {
        m_acting.act(BeginBreak{m_table.meeting, m_acting.now() + 20min});
        m_acting.wait(20min);
        m_acting.act(EndBreak{m_table.meeting});
        if (m_table.names.contains(QStringLiteral("pos_provider")))
            m_acting.act(Leave{m_table.meeting, QStringLiteral("pos_provider"), m_table.names.take(QStringLiteral("pos_provider"))});
    }

    Acting& m_acting;
    Chance m_chance;
    AtTheTable m_table;
};

} // namespace

MeetingId sendListOf(Acting& acting, TableKind kind, QDate date)
{
    const MakeList list{MeetingId::fresh(), kind, date};
    acting.act(list);
    acting.wait(20min);
    acting.act(SendList{list.meeting, true});
    return list.meeting;
}

void holdMeeting(Acting& acting, const MeetingId& meeting, TableKind kind, QDate date)
{
    HeldMeeting(acting, {{}, date, meeting, kind}).hold();
}

} // namespace tepu::demonstration
