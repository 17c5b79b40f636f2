// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "core/rules/tasks/planned_task.h"

namespace tepu {

/// R-C6, R-T6: whether somebody whom the task reaches must not be reached yet.
Result<void> mayBeContacted(const PlannedTask& task, const TaskSurroundings& around);

/// What can be done about it: the agency to let the task wait for. Nothing where no wait helps.
std::optional<QString> waitOffered(const PlannedTask& task, const TaskSurroundings& around);

} // namespace tepu
