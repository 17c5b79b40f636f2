// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/questions/site_questions.h"
#include "ui/shell/session.h"
#include "ui/widgets/runs.h"

#include <QWidget>

class QListView;

namespace tepu::ui {

class ActionButton;
class AskLine;
class QuestionRows;

/// R-M15 "How often each is dismissed is shown to the site, so that useless ones go": every question to the table, what became of it,
/// and the line in which the site switches one off or asks one of its own.
class QuestionsPage : public QWidget {
    Q_OBJECT

public:
    explicit QuestionsPage(Session& session, QWidget* parent = nullptr);

    /// Opens the form for a question of the site's own.
    void askForNew();
    /// Switches the chosen one on, or asks why it is to be off.
    void switchChosen();
    /// Asks for other words of the chosen one; it must be the site's own.
    void askForOtherWords();
    /// Asks why the chosen one, the site's own, ends.
    void askForEnd();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    void makeList();
    void bindKeys();
    void read();
    void displayChosen();
    const SiteQuestionRow* chosen() const;
    void add(const QString& text);
    void switchOff(const QString& question, const QString& why);

    Session& m_session;
    QuestionRows* m_rows;
    QListView* m_list;
    ActionButton* m_new;
    ActionButton* m_switch;
    ActionButton* m_words;
    ActionButton* m_end;
    AskLine* m_ask;
};

} // namespace tepu::ui
