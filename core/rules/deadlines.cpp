// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadlines.h"

namespace tepu {

static Result<Instant> elapsed(Instant tasked, std::chrono::hours hours, const SiteCalendar& calendar)
{
    const Instant due = tasked + hours; // R-D2 "Hours are elapsed hours"
    return calendar.covered(dateAt(tasked))
        .and_then([&](QDate) { return calendar.covered(dateAt(due)); })
        .map([&](QDate) { return due; });
}

/// R-D1 "High 24 hours including weekends and public holidays; Medium 72 hours; Low 4 working days. Clock starts when
/// the task is allocated."
Result<Instant> initialContactDue(RiskLevel risk, Instant tasked, const SiteCalendar& calendar)
{
    switch (risk) {
    case RiskLevel::High:
        return elapsed(tasked, 24h, calendar);
    case RiskLevel::Medium:
        return elapsed(tasked, 72h, calendar);
    case RiskLevel::Low:
        return calendar.addWorkingDays(dateAt(tasked), 4).and_then([&](QDate day) {
            return calendar.endOfWorkingDay(day);
        });
    }
    Q_UNREACHABLE();
}

/// R-D1 "A task typed before the level is chosen shows \"High until decided\""
RiskLevel levelForDeadline(std::optional<RiskLevel> chosen)
{
    return chosen.value_or(RiskLevel::High);
}

} // namespace tepu
