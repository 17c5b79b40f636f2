// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/agenda.h"
#include "ui/list/list_line.h"
#include "ui/shell/session.h"

namespace tepu::ui {

class KeptLine;
class ListSide;

/// What is typed beside the list: what the line is for, of which family it speaks, and what it becomes in the record. Words that are
/// not entered are kept, each line's own.
class ListTyping : public QObject {
    Q_OBJECT

public:
    ListTyping(Session& session, ListSide& side, QObject* parent = nullptr);

    /// Begins a line about the chosen family, or about none where a family is added; with nothing to speak of, no line.
    void begin(LineFor line, const std::optional<MeetingId>& meeting, const std::optional<AgendaRow>& chosen);
    void end();
    LineFor line() const { return m_line; }
    bool isUnderWay() const { return m_line != LineFor::Nothing; }

Q_SIGNALS:
    void changed();

private:
    QString draft() const;
    void submit(const QString& typed);
    void put(const UnderstoodListLine& line);
    template <class C>
    void act(const C& command);

    Session& m_session;
    ListSide& m_side;
    KeptLine* m_kept;
    LineFor m_line = LineFor::Nothing;
    MeetingId m_meeting;
    CaseId m_case; ///< of which family the line speaks; none where one is added
};

} // namespace tepu::ui
