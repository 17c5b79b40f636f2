// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tepu::ui {

class Prose;

struct EmptyShown {
    QString title; ///< what is not there
    QString words; ///< what to do next
};

/// A page on which nothing stands yet; it says so, and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void display(const EmptyShown& shown);

private:
    Prose* m_title;
    Prose* m_words;
};

} // namespace tepu::ui
