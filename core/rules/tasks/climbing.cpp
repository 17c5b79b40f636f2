// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tasks/climbing.h"

namespace tepu {

ClimbedTo climbedWith(const Urgency& urgency, std::optional<TaskAnswer> answer)
{
    return answer == TaskAnswer::Declined ? std::max(urgency.climbed, ClimbedTo::Coordinator) : urgency.climbed;
}

} // namespace tepu
