// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task_answer.h"
#include "core/rules/urgency.h"

namespace tepu {

/// Who must have heard of a task once its agency has answered. What an agency declines is nobody's until another has it: the coordinator
/// hears of that at once.
ClimbedTo climbedWith(const Urgency& urgency, std::optional<TaskAnswer> answer);

} // namespace tepu
