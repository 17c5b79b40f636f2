// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/today/calendar_entries.h"

namespace tepu {

/// The entries as an iCalendar file (RFC 5545): tasks to be done by their time, the others on their day. Each says its kind and the number
/// of its plan; the id of each stays the same from file to file. `now` is when the file is made.
QByteArray calendarFile(const QVector<CalendarEntry>& entries, Instant now);

} // namespace tepu
