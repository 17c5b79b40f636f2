// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/tasks_of.h"

namespace tepu {

/// These tasks, in the order in which they are named.
QVector<TaskRow> tasksNamed(const Tables& tables, const QVector<TaskId>& tasks, Instant now);

} // namespace tepu
