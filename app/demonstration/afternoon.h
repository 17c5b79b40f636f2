// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/acting.h"

namespace tepu::demonstration {

/// The work between meetings: most of what the last two tables asked for is done, some is not.
void liveAfternoon(Acting& acting);

} // namespace tepu::demonstration
