// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/today/today.h"
#include "ui/shell/session.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace tepu::ui {

class ActionButton;
class AskLine;
class BoardActs;
class EmptyState;
class Prose;
class TodayExport;
class TodayRows;

/// The start page between meetings: all that may slip, danger first, each line one key from its act.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    explicit TodayPage(Session& session, QWidget* parent = nullptr);

    /// Goes to where the chosen line is settled, or asks about it here.
    void settleChosen();
    /// Asks about the task that is chosen; `beginning` stands in the line already.
    void sayOfTask(const QString& beginning);
    void askExport();
    /// Whether the desktop tells of High tasks, or not any more.
    void turnNotices();
    void showKeys();
    bool isRead() const { return m_nextKind < 0; }

Q_SIGNALS:
    void familyWanted(const tepu::PlanId& plan, int page);
    void releaseWanted(const tepu::PlanId& plan, const QString& thing);
    void listWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    void bindKeys();
    void read();
    void readOn();
    void display();
    void displayNotices();
    void say(const QString& words);

    Session& m_session;
    TodayRows* m_rows;
    QListView* m_list;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Prose* m_words;
    ActionButton* m_notices;
    ActionButton* m_export;
    AskLine* m_ask;
    BoardActs* m_acts;
    TodayExport* m_exporting;
    QTimer m_minute;
    int m_nextKind = 0; ///< the kind that is read next; less than none: all were read
};

} // namespace tepu::ui
