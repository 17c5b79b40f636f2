// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"
#include "ui/who/who_rows.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace tepu::ui {

class ActionButton;
class AskLine;
class EmptyState;
class Prose;
class TwoSides;

/// Who may be one person, and who was said to be: side by side, decided by a key, and taken apart again.
class WhoIsWhoPage : public QWidget {
    Q_OBJECT

public:
    explicit WhoIsWhoPage(Session& session, QWidget* parent = nullptr);

    /// What stands beside the titles: what was done, and the acts.
    QWidget* headline() const { return m_headline; }
    /// The two who are chosen are one person; a reason is asked where somebody said the contrary.
    void join();
    /// They are two, for ever; who were joined are parted, for a reason, and kept apart where that is said too.
    void keepApart();
    /// Later: the next two.
    void passOn();
    /// How many are to be decided about.
    int waiting() const { return m_rows->waiting(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeadline();
    QWidget* makeTwo();
    void bindKeys();
    void read();
    void displayCurrent();
    void showActs(Between between);
    void askJoinAfterAll(const WhoRow& row);
    void askPart(const WhoRow& row);
    std::function<void(const QString&)> withReason(const std::function<void(const Words&)>& done);
    void decided(const QString& words);
    std::optional<WhoRow> current() const;

    Session& m_session;
    WhoRows* m_rows;
    QListView* m_list;
    QWidget* m_listColumn = nullptr;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_headline;
    Prose* m_words;
    Prose* m_question;
    Prose* m_why;
    TwoSides* m_sides;
    ActionButton* m_join;
    ActionButton* m_apart;
    ActionButton* m_later;
    AskLine* m_ask;
};

} // namespace tepu::ui
