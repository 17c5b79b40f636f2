// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/meetings.h"
#include "ui/paper/papers_of_meeting.h"
#include "ui/shell/session.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace tepu::ui {

class ActionButton;
class CarryOverLine;
class PaperDesk;
class Prose;
struct Fact;
struct UndoneShown;

/// The end of the meeting: what is undone, what is carried over, the day in figures, the site's closing words.
class WrapUpPage : public QWidget {
    Q_OBJECT

public:
    explicit WrapUpPage(Session& session, QWidget* parent = nullptr);

    /// Closes the meeting; what was not reached goes to the next table.
    void closeMeeting();
    /// Asks why a family is carried over; Enter does it, on the coordinator's word.
    void askWhy(const CaseId& caseId, const QString& familyName);
    /// Asks where minutes or action sheets of the meeting go.
    void makePaper(PaperKind kind);

Q_SIGNALS:
    void questionsWanted(); ///< how often each question was dismissed is to be looked at
    void takeUpWanted(); ///< a family that is settled is to come before the table again

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeColumn(QVBoxLayout*& column);
    void showDay();
    void showCases();
    void showFigures();
    void addFacts(const QString& title, const QVector<Fact>& facts, const QString& none);
    void askWhyOfFirst();
    void finishWritingUp();
    QVector<UndoneShown> undoneShown(const QVector<AgendaRow>& open);
    std::optional<AgendaRow> firstUndone(bool (*which)(const AgendaRow&)) const;
    void restorePlace();
    void bindKeys();

    Session& m_session;
    std::optional<MeetingRow> m_meeting;
    Prose* m_where;
    ActionButton* m_close;
    QStackedWidget* m_stack;
    QVBoxLayout* m_cases = nullptr;
    QVBoxLayout* m_figures = nullptr;
    CarryOverLine* m_line;
    ActionButton* m_minutes;
    ActionButton* m_sheets;
    PaperDesk* m_papers;
};

} // namespace tepu::ui
