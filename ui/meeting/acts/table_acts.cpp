// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/table_acts.h"

#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/begin_break.h"
#include "core/commands/meeting/confirm_stepped_out.h"
#include "core/commands/meeting/declare_conflict.h"
#include "core/commands/meeting/end_break.h"
#include "core/commands/meeting/leave.h"
#include "core/queries/meeting/attendance.h"
#include "core/queries/meeting/conflicts.h"
#include "core/queries/meeting/needed_for.h"
#include "core/queries/site/site_agencies.h"
#include "ui/meeting/acts/ask_line.h"

namespace tepu::ui {

TableActs::TableActs(TableNow& table, AskLine& ask) : m_table(table), m_ask(ask) {}

MemberLine TableActs::read(const QString& text) const
{
    return readMember(text, SiteAgencies(m_table.tables()).all());
}

bool TableActs::isHere(const MemberLine& member) const
{
    for (const AttendanceRow& row : attendance(m_table.tables(), m_table.meeting().meeting))
        if (row.agency == member.agency && row.who == member.who && row.arrivedAt && !row.leftAt)
            return true;
    return false;
}

/// That time of this day; nothing in the hour that does not exist.
std::optional<Instant> TableActs::today(const std::optional<QTime>& time) const
{
    const auto at = time ? instantAt(dateAt(m_table.session().now()), *time) : Result<Instant>(refuse(QString()));
    return at ? std::optional(*at) : std::nullopt;
}

Runs TableActs::understood(const QString& text) const
{
    const MemberLine member = read(text);
    if (!member.agency || member.who.isEmpty())
        return {{tr("Agency and name: “hlth Moana Reti until 12”, “pol Ana Rewi observer”."), Voice::Quiet}};
    const QString name = SiteAgencies(m_table.tables()).name(*member.agency);
    const bool leaves = isHere(member);
    Runs runs{{leaves ? tr("%1 leaves, %2").arg(member.who, name) : tr("%1 arrives, %2").arg(member.who, name), Voice::Accent}};
    if (member.observer)
        runs.append({tr(" · only observes"), Voice::Accent});
    const auto needed = neededFor(m_table.tables(), m_table.meeting().meeting, *member.agency).size();
    if ((leaves || member.until) && needed > 0)
        runs.append({tr(" · needed for %n to come", nullptr, int(needed)), Voice::Caution});
    return runs;
}

/// R-M13 "arrive / leave": who is here leaves, who is not arrives.
void TableActs::arriveOrLeave(const Entered& line, const Session::Done& done, const Session::Refused& refusedHere)
{
    const MemberLine member = read(line.text);
    const auto who = Words::of(member.who);
    const MeetingId meeting = m_table.meeting().meeting;
    if (!member.agency || !who)
        return refusedHere({tr("Which agency, and who? Write “pol Sgt Ngata”.")});
    if (isHere(member))
        return m_table.session().act(Leave{meeting, *member.agency, *who}, done, {line.draft}, refusedHere);
    Arrive arrival{meeting, *member.agency, *who, member.observer, today(member.until)};
    m_table.session().act(arrival, done, {line.draft}, refusedHere);
}

void TableActs::arriveOrLeave()
{
    m_ask.ask({QStringLiteral("attendance"), {{tr("Who arrives or leaves?"), Voice::Strong}}, tr("pol Sgt Ngata, hlth Moana Reti until 12"),
               tr("Enter"),
               [this](const QString& text) {
                   arriveOrLeave({text, m_ask.line().name()}, [this](const Receipt&) { m_ask.leave(); },
                                 [this](const Refusal& refusal) { m_ask.object(refusal); });
               },
               [this](const QString& text) { return understood(text); }});
}

/// R-M11: why is never asked.
void TableActs::stepOut()
{
    if (!m_table.now())
        return void(Q_EMIT refused({tr("No case is open; who steps out of a case to come is said when the list is sent.")}));
    const CaseId caseId = m_table.now()->caseId;
    m_ask.ask({QStringLiteral("step-out/") + caseId.toString(),
               {{tr("Who steps out of %1? ").arg(familyWords(*m_table.now())), Voice::Strong}, {tr("Nobody asks why.")}},
               tr("pol Sgt Ngata"), tr("Is out"), [this, caseId](const QString& text) {
                   const MemberLine member = read(text);
                   const auto who = Words::of(member.who);
                   if (!member.agency || !who)
                       return m_ask.object({tr("Which agency, and who? Write “pol Sgt Ngata”.")});
                   m_ask.perform(DeclareConflict{caseId, *member.agency, *who}, [this, caseId](const Receipt&) { confirmOut(caseId, [] {}); });
               }});
}

void TableActs::confirmOut(const CaseId& caseId, const std::function<void()>& then)
{
    for (const ConflictRow& row : conflicts(m_table.tables(), m_table.meeting().meeting)) {
        const auto who = Words::of(row.who);
        if (row.caseId != caseId || row.confirmedOutAt || !row.inTheRoom || !who)
            continue;
        return m_table.session().act(ConfirmSteppedOut{caseId, row.agency, *who}, [this, caseId, then](const Receipt&) { confirmOut(caseId, then); });
    }
    then();
}

void TableActs::beginBreak(const QString& backAt)
{
    const auto time = readTime(backAt);
    if (!backAt.isEmpty() && !time)
        return m_ask.object({tr("“%1” is no time of day. Write 1030 or 10:30, or leave it empty.").arg(backAt)});
    m_ask.perform(BeginBreak{m_table.meeting().meeting, today(time)});
}

/// R-M13 "break (room blank, clock stopped)".
void TableActs::breakOrGoOn()
{
    if (m_table.meeting().state == MeetingState::OnBreak)
        return m_table.session().act(EndBreak{m_table.meeting().meeting});
    if (m_ask.isAsking(QStringLiteral("break")))
        return m_ask.enter(); // F4 again: nobody says when
    m_ask.ask({QStringLiteral("break"), {{tr("Break: back at? "), Voice::Strong}, {tr("The room goes blank, the clock stands still.")}},
               tr("1030; may be left empty"), tr("Begin the break"), [this](const QString& text) { beginBreak(text); }});
}

} // namespace tepu::ui
