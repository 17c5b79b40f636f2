// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "core/rules/tasks/planned_task.h"

namespace tepu {

/// R-S2, R-S5: whether the two parties of a plan stay apart.
Result<void> keepsPartiesApart(const PlannedTask& task, const TaskSurroundings& around);

/// R-S5: whether the words of a task have two people seen at once: "together", "jointly", "couple", "mediation".
bool speaksOfBothAtOnce(const QString& words);

} // namespace tepu
