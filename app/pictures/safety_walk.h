// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/meeting_walk.h"

namespace tepu::pictures {

/// The safety plans of a family of which as much is said as there can be, the line in which one is written, and who said what when.
void takeSafetyPlans(const AtTheTable& table, const PlanId& plan);

} // namespace tepu::pictures
