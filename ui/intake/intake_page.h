// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake_reading.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace tepu::ui {

class ActionButton;
class CameAgain;
class EmptyState;
class IntakeDetail;
class IntakeRows;
class ProgressLine;
class Prose;

/// What came overnight: shown line by line with what each will become, and taken in only when somebody says so.
class IntakePage : public QWidget {
    Q_OBJECT

public:
    explicit IntakePage(Session& session, QWidget* parent = nullptr);

    void read(const QStringList& files);
    /// Takes in what is shown.
    void accept();
    /// Puts away what is shown, or stops the reading.
    void putAway();
    void chooseFiles();
    /// The family of the row that is chosen begins a plan instead of opening its closed one; or opens that one after all.
    void startPlanInstead();

Q_SIGNALS:
    void shown(); ///< the preview of what was read stands on the page

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makePreview();
    void display(const std::shared_ptr<const ReadIntake>& read);
    void displayChosen();
    void displayCurrent();
    void showAtRest();
    std::optional<FamilyPlan> familyHere() const;
    void say(const QString& words);
    void follow();

    Session& m_session;
    IntakeReading m_reading;
    std::shared_ptr<const ReadIntake> m_read;   ///< as it was read
    std::shared_ptr<const ReadIntake> m_chosen; ///< as somebody wants it
    QHash<PlanId, PlanId> m_anew;               ///< closed plans that are not opened again, and those that begin instead
    IntakeRows* m_rows;
    QListView* m_list;
    QWidget* m_sideColumn = nullptr;
    IntakeDetail* m_detail;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    CameAgain* m_again;
    Prose* m_words;
    ProgressLine* m_progress;
    ActionButton* m_accept;
    ActionButton* m_putAway;
    ActionButton* m_instead;
};

} // namespace tepu::ui
