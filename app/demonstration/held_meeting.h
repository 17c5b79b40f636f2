// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/acting.h"

namespace tepu::demonstration {

/// Makes the list of a day's Safety Assessment Meeting and sends it.
MeetingId sendListOf(Acting& acting, QDate date);

/// Holds the meeting whose list was sent: from nine until it has heard them all, or until two.
void holdMeeting(Acting& acting, const MeetingId& meeting, QDate date);

} // namespace tepu::demonstration
