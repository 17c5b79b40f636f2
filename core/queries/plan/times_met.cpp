// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/times_met.h"

namespace tepu {

QVector<TimeMet> timesMet(const Tables& tables, const PlanId& plan, const std::optional<MeetingId>& now)
{
    auto met = tables.ask<TimeMet>(
        QStringLiteral("SELECT m.id, m.kind, m.date, max(c.decided_at) FROM agenda_case c JOIN meeting m ON m.id = c.meeting "
                       "WHERE c.plan = ? AND c.left_off_at IS NULL AND c.decided_at IS NOT NULL "
                       "GROUP BY m.id, m.kind, m.date ORDER BY max(c.decided_at) DESC, m.id"),
        values(plan));
    met.removeIf([&](const TimeMet& each) { return each.meeting == now; });
    return met;
}

std::optional<TimeMet> lastMet(const Tables& tables, const PlanId& plan, const std::optional<MeetingId>& now,
                               const std::optional<MeetingId>& chosen)
{
    const auto met = timesMet(tables, plan, now);
    const auto found = std::find_if(met.cbegin(), met.cend(), [&](const TimeMet& each) { return each.meeting == chosen; });
    if (found != met.cend())
        return *found;
    return met.isEmpty() ? std::nullopt : std::optional(met.first());
}

} // namespace tepu
