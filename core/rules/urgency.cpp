// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/urgency.h"

#include "core/rules/deadlines.h"

namespace tepu {

using std::chrono::floor;
using std::chrono::milliseconds;

/// R-D5 "to the agency's representative at once, to the coordinator after 24 h (High: at once), to the next table's list
/// after 72 h (High: 24 h)"
static ClimbedTo climbedTo(milliseconds over, RiskLevel level, const UrgencyTimes& times)
{
    const bool high = level == RiskLevel::High;
    if (over >= (high ? times.nextTableAfterHigh : times.nextTableAfter))
        return ClimbedTo::NextTable;
    if (over >= (high ? times.coordinatorAfterHigh : times.coordinatorAfter))
        return ClimbedTo::Coordinator;
    return ClimbedTo::Representative;
}

/// R-D5 "due soon in the last quarter of its time (at least 1 hour), overdue after it"
Urgency urgencyOf(Instant allocated, Instant due, Instant now, std::optional<RiskLevel> level, const UrgencyTimes& times)
{
    if (now > due)
        return {Lateness::Overdue, climbedTo(now - due, levelForDeadline(level), times)};
    const milliseconds lastPart = (due - allocated) / std::max(times.soonInLastPart, 1);
    const milliseconds soon = std::max<milliseconds>(lastPart, times.soonAtLeast);
    return {due - now <= soon ? Lateness::DueSoon : Lateness::InTime};
}

static QString span(milliseconds time)
{
    if (time < 1h)
        return QStringLiteral("%1 min").arg(floor<std::chrono::minutes>(time).count());
    if (time < 48h)
        return QStringLiteral("%1 h").arg(floor<std::chrono::hours>(time).count());
    return QStringLiteral("%1 days").arg(floor<std::chrono::days>(time).count());
}

QString dueInWords(Instant due, Instant now)
{
    return now > due ? QStringLiteral("%1 over").arg(span(now - due)) : QStringLiteral("%1 left").arg(span(due - now));
}

} // namespace tepu
