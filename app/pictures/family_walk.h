// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/meeting_walk.h"

namespace tepu::pictures {

/// Who belongs to whom, of a case that is open: as Police have it, as it is told at the table, in the room.
void takeFamily(const AtTheTable& table, const PlanId& plan);

} // namespace tepu::pictures
