// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// How a task stands to its time. Overdue is a word ("2 days over"), the colour only repeats it.
enum class Timing { OnTime, Soon, Overdue, Held };

/// Whether the agency was there to say yes (R-T2).
enum class Telling { NotSaid, AgreedAloud, NotYetTold };

struct TaskShown {
    QString agency; ///< its mark
    QString words;
    QString deadline; ///< "Fri 10:42", "2 days over", "held: unsafe"
    Timing timing = Timing::OnTime;
    Telling telling = Telling::NotSaid;
};

/// One task: whose, what, by when, and whether they know. Pressing it opens the task.
class TaskRow : public Pressable {
    Q_OBJECT

public:
    explicit TaskRow(const TaskShown& task, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tepu::ui
