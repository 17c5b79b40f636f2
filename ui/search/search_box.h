// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/found_rows.h"
#include "ui/search/search_desk.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace tepu::ui {

class EmptyState;
class Prose;

/// The one box in which everything is found, over the operator's window and nowhere else. What is typed is kept nowhere. When it
/// is put away the hands are where they were.
class SearchBox : public QWidget {
    Q_OBJECT

public:
    SearchBox(SearchDesk& desk, const QVector<CommandFound>& commands, QWidget* window);

    QLineEdit& input() { return *m_input; }
    QListView& list() { return *m_list; }
    void leave();

Q_SIGNALS:
    void chosen(const tepu::FoundRow& row); ///< the box has been put away already
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSheet();
    void makeList();
    void look();
    void fit();
    void showFoot();
    bool takeKey(int key);
    void move(int step);
    void choose(const QModelIndex& index);
    void putAway();

    SearchDesk& m_desk;
    QVector<CommandFound> m_commands;
    QPointer<QWidget> m_before; ///< where the hands were
    QLineEdit* m_input;
    FoundRows* m_rows;
    QListView* m_list;
    EmptyState* m_empty;
    Prose* m_foot;
    QWidget* m_sheet;
};

} // namespace tepu::ui
