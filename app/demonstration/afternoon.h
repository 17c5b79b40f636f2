// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/acting.h"

namespace tepu::demonstration {

/// The work between meetings: most of what tables asked for is done in its time, some is not, and the victim's worker says
/// when it is safe to ring the person using violence.
void liveAfternoon(Acting& acting);

} // namespace tepu::demonstration
