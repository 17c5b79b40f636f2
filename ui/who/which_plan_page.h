// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"
#include "ui/who/plan_pairs.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace tepu::ui {

class ActionButton;
class AskLine;
class EmptyState;
class PlanActs;
class PlanColumn;
class Prose;

/// Which plan things belong to: two plans side by side, what of one is to go to the other, and whether they are of one family. It is shown
/// to who sees all families alone, never in the room: of either plan nobody learns of the other (R-M12).
class WhichPlanPage : public QWidget {
    Q_OBJECT

public:
    explicit WhichPlanPage(Session& session, QWidget* parent = nullptr);

    /// What stands beside the titles: what was done, and the acts.
    QWidget* headline() const { return m_headline; }
    void move();
    void beginPlan();
    void join(); ///< or, of two that were joined, nothing
    void part();
    void lookUp();
    PlanColumn& left() { return *m_left; }
    PlanColumn& right() { return *m_right; }
    QListView& pairs() { return *m_list; }
    AskLine& asks() { return *m_ask; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeadline();
    QWidget* makeTwo();
    void bindKeys();
    void read();
    void displayCurrent();
    void showMarks();
    void turnOff(PlanColumn& marked, PlanColumn& other);
    PlanColumn* markedColumn() const;
    void showKeys();
    std::optional<PlansBesideRow> current() const;

    Session& m_session;
    PlanPairs* m_pairs;
    QListView* m_list;
    QWidget* m_listColumn = nullptr;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    PlanColumn* m_left;
    PlanColumn* m_right;
    QWidget* m_headline;
    Prose* m_words;
    ActionButton* m_move;
    ActionButton* m_new;
    ActionButton* m_join;
    ActionButton* m_part;
    ActionButton* m_lookUp;
    AskLine* m_ask;
    PlanActs* m_acts;
    std::optional<PlansBesideRow> m_sought;
    std::optional<PlanId> m_ofCase;
};

} // namespace tepu::ui
