// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/meeting_walk.h"

namespace tepu::pictures {

/// The page of somebody of whom there is as much to know as there can be, and the line in which it is written down.
void takePerson(const AtTheTable& table, const PlanId& plan);

} // namespace tepu::pictures
