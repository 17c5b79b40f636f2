// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/meetings.h"
#include "ui/list/list_line.h"
#include "ui/shell/session.h"
#include "ui/widgets/growing_text.h"

#include <QWidget>

class QDateEdit;
class QListView;
class QStackedWidget;

namespace tepu::ui {

class ActionButton;
class KeptLine;
class ListRows;
class ListSide;
class PaperDesk;
class Prose;

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
    QWidget* makeHead();
    QWidget* makeEmpty();
    QWidget* makeBody();
    QWidget* makeFoot();
    void bindKeys();
    void showList();
    void turnTo(int part);
    void showHead();
    void showSide();
    void keepPlace();
    void restorePlace();
    void lookAfterHands();
    QString lineDraft() const;
    void submit(const QString& typed);
    void put(const UnderstoodListLine& line);
    void make();
    void send();
    bool asksConflicts() const { return m_meeting && m_asksConflicts == m_meeting->meeting; }
    std::optional<AgendaRow> chosen() const;

    Session& m_session;
    std::optional<MeetingRow> m_meeting; ///< the list that is not closed
    ListRows* m_rows;
    QListView* m_list;
    QStackedWidget* m_stack;
    QWidget* m_sideColumn = nullptr;
    ListSide* m_side;
    Prose* m_where;
    QDateEdit* m_date;
    ActionButton* m_next;
    PaperDesk* m_papers;
    LineFor m_line = LineFor::Nothing;
    std::optional<CaseId> m_lineCase; ///< of which family the line speaks
    KeptLine* m_kept;
    bool m_isRestored = false;
    std::optional<MeetingId> m_asksConflicts; ///< the list of which it was asked; the next press sends it
};

} // namespace tepu::ui
