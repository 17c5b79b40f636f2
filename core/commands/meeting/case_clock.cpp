// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/case_clock.h"

namespace tepu {

void startClock(TableWriter& tables, const CaseId& caseId, Instant at)
{
    tables.run(QStringLiteral("UPDATE agenda_case SET clock_since = ? WHERE id = ?"), values(at, caseId));
}

void stopClocks(TableWriter& tables, const MeetingId& meeting, Instant at)
{
    tables.run(QStringLiteral("UPDATE agenda_case SET spent = spent + max(0, ? - clock_since) / 1000, clock_since = NULL "
                              "WHERE meeting = ? AND clock_since IS NOT NULL"),
               values(at, meeting));
}

} // namespace tepu
