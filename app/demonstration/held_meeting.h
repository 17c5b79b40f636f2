// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/acting.h"
#include "core/domain/site.h"

namespace tepu::demonstration {

/// Makes the list of a day's table and sends it.
MeetingId sendListOf(Acting& acting, TableKind kind, QDate date);

/// Holds the meeting whose list was sent: until it has heard them all, or until its time is over.
void holdMeeting(Acting& acting, const MeetingId& meeting, TableKind kind, QDate date);

} // namespace tepu::demonstration
