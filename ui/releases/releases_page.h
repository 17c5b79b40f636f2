// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/releases/release_line.h"
#include "ui/releases/release_rows.h"
#include "ui/shell/session.h"
#include "ui/widgets/runs.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace tepu::ui {

class ActionButton;
class AskLine;
class EmptyState;
class Prose;
class ReleaseDetails;

/// The radar of releases: who may come out in the days to come, what is done before, and what happened. All of it is said in one
/// typed line.
class ReleasesPage : public QWidget {
    Q_OBJECT

public:
    explicit ReleasesPage(Session& session, QWidget* parent = nullptr);

    /// Opens the line about the release that is chosen; `beginning` stands in it already.
    void say(const QString& beginning = {});
    void passOn();
    /// Chooses a release of a family, or somebody's custody, by its id.
    void standAt(const PlanId& plan, const QString& thing);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    void bindKeys();
    void read();
    void displayCurrent();
    Runs understood(const QString& text) const;
    void enter(const ReleaseRow& row, const QString& text);
    void perform(const ReleaseRow& row, const UnderstoodRelease& line);

    Session& m_session;
    ReleaseRows* m_rows;
    QListView* m_list;
    QWidget* m_listColumn = nullptr;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Prose* m_words;
    ReleaseDetails* m_details;
    ActionButton* m_say;
    ActionButton* m_next;
    AskLine* m_ask;
};

} // namespace tepu::ui
