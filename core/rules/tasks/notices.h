// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "core/rules/tasks/planned_task.h"

namespace tepu {

/// R-K2: whether a notice to a school, a health board or a GP fits the level, and names somebody safe to receive it.
Result<void> hasSafeRecipient(const PlannedTask& task, const TaskSurroundings& around);

} // namespace tepu
