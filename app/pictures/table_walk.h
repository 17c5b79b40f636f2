// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/meeting_walk.h"

namespace tepu::pictures {

/// From the empty table to the open meeting; who sits there, by the code of their agency.
QMap<QString, Words> openTheMeeting(const AtTheTable& table);

/// What happens to the whole table: somebody arrives, a break, all keys.
void takeTable(const AtTheTable& table);

} // namespace tepu::pictures
