// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"
#include "ui/tasks/board_groups.h"
#include "ui/tasks/board_rows.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace tepu::ui {

class ActionButton;
class AskLine;
class BoardActs;
class BoardExport;
class EmptyState;
class FilterChips;
class Prose;
class TabsRow;

/// C43: every task of the record, by agency, worker, family or deadline; what is late, held, declined or not yet told; and each done,
/// declined, given to another or put right in one line.
class TasksPage : public QWidget {
    Q_OBJECT

public:
    explicit TasksPage(Session& session, QWidget* parent = nullptr);

    void standBy(BoardGrouping grouping);
    void look(BoardFilter filter);
    /// Asks about the task that is chosen; `beginning` stands in the line already.
    void askOf(const QString& beginning = {});
    /// Asks for whom the board that is shown leaves the house.
    void askExport();
    void showKeys();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBoard();
    void bindKeys();
    void read();
    void readRows(const std::optional<TaskId>& stay, int at);
    void count();
    void say(const QString& words);
    QVector<BoardGroup> groupsNow() const;
    BoardAsked asked() const;

    Session& m_session;
    BoardFilter m_filter = BoardFilter::Open;
    BoardGrouping m_grouping = BoardGrouping::Agency;
    QVector<BoardCount> m_counts;
    BoardGroups* m_groups;
    BoardRows* m_rows;
    QListView* m_groupList;
    QListView* m_taskList;
    QWidget* m_groupColumn = nullptr;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Prose* m_words;
    TabsRow* m_tabs;
    FilterChips* m_chips;
    ActionButton* m_export;
    AskLine* m_ask;
    BoardActs* m_acts;
    BoardExport* m_exporting;
    bool m_isReading = false;
};

} // namespace tepu::ui
