// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace tepu::ui {

/// A page of a case in two columns. It is built when it is looked at, not before, and keeps the focus in its place.
class CasePage : public QWidget {
    Q_OBJECT

public:
    explicit CasePage(QWidget* parent = nullptr);

    /// What reads the page's content and displays it: now if the page is looked at, else when it is.
    void readWhenSeen(std::function<void()> read);

protected:
    /// What it shows has changed.
    void refresh();
    /// Fills the emptied columns.
    virtual void build() = 0;

    QVBoxLayout& main() { return *m_main; }
    QVBoxLayout& side() { return *m_side; }
    QVBoxLayout& whole() { return *m_whole; } ///< above both

    void showEvent(QShowEvent* event) override;

private:
    void rebuild();

    QVBoxLayout* m_main;
    QVBoxLayout* m_side;
    QVBoxLayout* m_whole;
    std::function<void()> m_read; ///< not yet done
    bool m_stale = true;
};

/// An empty state: what is not there, and what to do next.
void sayNothingYet(QVBoxLayout& column, const QString& words);

} // namespace tepu::ui
