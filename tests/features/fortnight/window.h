// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/a_session.h"
#include "ui/intake/intake_page.h"
#include "ui/shell/main_window.h"

/// The real window on a record of its own, reached by keys alone, and what can be read on it.
class Window {
public:
    explicit Window(tepu::ui::Session::Clock clock);

    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString& words);
    /// Types a line and enters it.
    void enter(const QString& line);
    /// Goes on to the next place with Tab until the hands are on something that begins with this; whether they ever are.
    bool tabTo(const QString& words);

    /// Goes down the list in which the hands are to the row that says this.
    void choose(const QString& words);

    /// All that can be read in the window: words, and the rows of lists.
    QStringList reads() const;
    tepu::ui::IntakePage& intake() { return static_cast<tepu::ui::IntakePage&>(*m_window.pageOf(tepu::ui::Place::Intake)); }
    bool says(const QString& words) const;
    /// Waits for it; the test fails where it does not come.
    void waitFor(const QString& words);
    /// Waits until every act is in the record and shown.
    void settle();
    /// The first row of the list in front that says this; empty where none does.
    QString row(const QString& words) const;

    /// By the key of the place.
    void turnTo(tepu::ui::Place place);
    tepu::ui::Place place() const { return m_window.place().value(); }
    const tepu::Tables& tables() const { return m_window.session()->tables(); }

private:
    QWidget* hands() const;

    QTemporaryDir m_folder;
    tepu::ui::MainWindow m_window;
};
