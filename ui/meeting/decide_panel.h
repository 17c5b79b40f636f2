// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/level_choice.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/task_row.h"

class QVBoxLayout;

namespace tepu::ui {

class ReasonPicker;
class StreamInput;

/// "Decide": level, why, tasks, review; everything is typed in a line or pressed, nothing opens.
class DecidePanel : public Panel {
    Q_OBJECT

public:
    explicit DecidePanel(QWidget* parent = nullptr);

    LevelChoice& level() { return *m_level; }
    ReasonPicker& because() { return *m_because; }
    StreamInput& task() { return *m_task; }
    StreamInput& review() { return *m_review; }
    void displayTasks(const QVector<TaskShown>& tasks);
    /// What stands beside the level and its reasons.
    void setAsides(QWidget* asides);

Q_SIGNALS:
    void taskChosen(int task);

private:
    QVBoxLayout* m_rows;
    LevelChoice* m_level;
    ReasonPicker* m_because;
    StreamInput* m_task;
    QWidget* m_tasks;
    StreamInput* m_review;
};

} // namespace tepu::ui
