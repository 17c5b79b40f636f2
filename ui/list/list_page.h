// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/meetings.h"
#include "ui/list/list_line.h"
#include "ui/shell/session.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace tepu::ui {

class ListFoot;
class ListHead;
class ListRows;
class ListSide;
class ListTyping;
class PaperDesk;

/// The list of the next table: made, put in order, checked for conflicts, sent; from here the way leads to its meeting.
class ListPage : public QWidget {
    Q_OBJECT

public:
    explicit ListPage(Session& session, QWidget* parent = nullptr);

    /// What the one great key does next: make the list, send it, go to its meeting.
    void goOn();
    void begin(LineFor line);
    void moveBy(int places);
    /// Asks where the printed list goes; again: prints it.
    void printList();

Q_SIGNALS:
    void meetingWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeEmpty();
    QWidget* makeBody();
    void connectParts();
    void showList();
    void turnTo(int part);
    void showHead();
    void showSide();
    void keepPlace();
    void restorePlace();
    void followLine();
    void lookAfterHands();
    void make(TableKind kind);
    void send();
    bool asksConflicts() const { return m_meeting && m_asksConflicts == m_meeting->meeting; }
    std::optional<AgendaRow> chosen() const;
    std::optional<MeetingId> meeting() const;

    Session& m_session;
    std::optional<MeetingRow> m_meeting; ///< the list that is not closed
    ListRows* m_rows;
    QListView* m_list;
    QStackedWidget* m_stack;
    ListHead* m_head;
    ListSide* m_side;
    QWidget* m_sideColumn = nullptr;
    ListFoot* m_foot;
    PaperDesk* m_papers;
    ListTyping* m_typing;
    bool m_isRestored = false;
    std::optional<MeetingId> m_asksConflicts; ///< the list of which it was asked; the next press sends it
};

} // namespace tepu::ui
