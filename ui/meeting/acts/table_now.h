// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/meetings.h"
#include "ui/shell/session.h"

namespace tepu::ui {

/// The meeting at which the screen stands: its list and the case before the table, read again after every act and never
/// while somebody types.
class TableNow : public QObject {
    Q_OBJECT

public:
    TableNow(Session& session, const MeetingId& meeting);

    Session& session() const { return m_session; }
    const Tables& tables() const { return m_session.tables(); }
    const MeetingRow& meeting() const { return m_meeting; }
    const QVector<AgendaRow>& list() const { return m_list; }
    /// The case that is being heard.
    const AgendaRow* now() const;
    const AgendaRow* find(const CaseId& caseId) const;
    /// The first in the list's order that waits, else the first that is parked or taken up again.
    const AgendaRow* nextToHear() const;

    /// Between a decision and the opening of the next case nothing is told: what is shown stands until there is something else
    /// to show, or something was refused.
    void hold() { m_isHeld = true; }
    void letGo();

Q_SIGNALS:
    void changed();     ///< something in the record
    void caseChanged(); ///< another case is before the table, or none; comes before changed()

private:
    void read();
    void tell();

    Session& m_session;
    MeetingRow m_meeting;
    QVector<AgendaRow> m_list;
    std::optional<CaseId> m_told; ///< the case that was before the table when it was told last
    bool m_isHeld = false;
};

/// "Family Kōwhai".
QString familyWords(const AgendaRow& row);

} // namespace tepu::ui
