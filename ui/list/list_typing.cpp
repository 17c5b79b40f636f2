// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_typing.h"

#include "core/commands/meeting/add_note.h"
#include "core/commands/meeting/add_to_list.h"
#include "core/commands/meeting/declare_conflict.h"
#include "core/commands/meeting/leave_off_list.h"
#include "ui/list/list_place.h"
#include "ui/list/list_side.h"
#include "ui/meeting/acts/kept_line.h"
#include "ui/widgets/stream_input.h"

namespace tepu::ui {

ListTyping::ListTyping(Session& session, ListSide& side, QObject* parent)
    : QObject(parent), m_session(session), m_side(side), m_kept(new KeptLine(session, side.input(), this))
{
    connect(m_kept, &KeptLine::edited, this, [this](const QString& text) { m_side.understand(understood(m_line, text, m_session.tables())); });
    connect(&side.input(), &StreamInput::submitted, this, &ListTyping::submit);
    connect(&side.input(), &StreamInput::left, this, &ListTyping::end);
}

void ListTyping::begin(LineFor line, const std::optional<MeetingId>& meeting, const std::optional<AgendaRow>& chosen)
{
    const bool possible = meeting && (chosen || line == LineFor::Add);
    m_line = possible ? line : LineFor::Nothing;
    m_meeting = meeting.value_or(MeetingId());
    m_case = chosen ? chosen->caseId : CaseId();
    m_kept->standFor(draft());
    m_side.ask(m_line, chosen ? chosen->familyName : QString());
    Q_EMIT changed();
}

void ListTyping::end()
{
    begin(LineFor::Nothing, {}, {});
}

/// Each line has words of its own: what is half said of one family is not said of the next.
QString ListTyping::draft() const
{
    if (!isUnderWay())
        return {};
    const QString of = m_line == LineFor::Add ? m_meeting.toString() : m_case.toString();
    return QStringLiteral("list/%1/%2").arg(code(m_line), of);
}

void ListTyping::submit(const QString& typed)
{
    const UnderstoodListLine line = understood(m_line, typed, m_session.tables());
    if (line.words)
        put(line);
}

template <class C>
void ListTyping::act(const C& command)
{
    m_session.act(command, [this](const Receipt&) { end(); }, {draft()}, [this](const Refusal& refusal) {
        m_kept->keepAgain(); // the act would have taken it
        Q_EMIT m_session.refused(refusal);
    });
}

/// What is understood goes into the record; what is not stays in the line.
void ListTyping::put(const UnderstoodListLine& line)
{
    switch (m_line) {
    case LineFor::Nothing: break;
    case LineFor::Note: act(AddNote{m_case, *line.words}); break;
    case LineFor::LeaveOff: act(LeaveOffList{m_case, *line.words}); break;
    case LineFor::Add:
        if (line.plan)
            act(AddToList{m_meeting, *line.plan, *line.words});
        break;
    case LineFor::Conflict:
        if (line.agency)
            act(DeclareConflict{m_case, *line.agency, *line.words});
        break;
    }
}

} // namespace tepu::ui
