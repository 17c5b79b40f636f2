// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/tasks_of.h"
#include "ui/widgets/task_row.h"

namespace tepu::ui {

struct TaskOnPage {
    TaskId id;
    TaskShown shown;
    Runs more; ///< all that its row does not say
};

/// "Fri 10:42" within the coming days, else "Wed 16 May".
QString deadlineInWords(Instant due, Instant now);

TaskShown taskShown(const tepu::TaskRow& task, Instant now);
Runs moreOf(const tepu::TaskRow& task);

/// The tasks that are open, or those that ended.
enum class Tasks { Open, Ended };
QVector<TaskOnPage> tasksShown(const QVector<tepu::TaskRow>& tasks, Tasks which, Instant now);

} // namespace tepu::ui
