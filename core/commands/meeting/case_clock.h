// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/statement.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// C21 the time of a case: it runs while the case is open, and stands still on a break.
void startClock(TableWriter& tables, const CaseId& caseId, Instant at);
/// Stops every clock of a meeting; one at most is running.
void stopClocks(TableWriter& tables, const MeetingId& meeting, Instant at);

} // namespace tepu
