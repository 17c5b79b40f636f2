// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/at_the_desk.h"

namespace tepu::pictures {

/// What the room sees: the opening, a case with what is held, the same before observers, a break, nothing, the closing.
void takeRoom(AtTheDesk& desk, const MeetingId& meeting, const PlanId& plan);

} // namespace tepu::pictures
