// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/saved_mark.h"

#include <QDate>

namespace tepu::ui {

class Prose;

/// Where we are: the table, the day, how far the list has come, what the room sees, whether every word is safe.
struct TopShown {
    QString table; ///< SAM
    QString site;
    QDate date;
    QString position; ///< "12"
    ProgressShown progress;
    QString thisCase;  ///< "4:12"
    QString endsAbout; ///< "14:05"
    QString roomSees;  ///< "case, no addresses"
    SavedShown saved;
};

/// The one line at the top of the operator's screen.
class TopBar : public Panel {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void display(const TopShown& top);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Prose* line(Qt::Alignment side);
    void displayPlace();

    TopShown m_top;

    Prose* m_place;
    Prose* m_position;
    ProgressLine* m_progress;
    Prose* m_pace;
    Prose* m_room;
    SavedMark* m_saved;
};

} // namespace tepu::ui
