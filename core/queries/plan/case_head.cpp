// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/case_head.h"

namespace tepu {

std::optional<CaseHead> caseHead(const Tables& tables, const PlanId& plan, std::optional<MeetingId> meeting, Instant now)
{
    auto head = tables.askOne<CaseHead>(
        QStringLiteral(
            "SELECT plan.id, plan.number, plan.family_name, plan.location, "
            "(SELECT e.suburb FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = plan.id "
            "ORDER BY e.reported_at DESC, e.ref LIMIT 1), plan.started_at, 1, plan.level, plan.level_since, 0, plan.level, plan.lead, "
            "agency.name, coalesce(plan.under_icm, 0), plan.closed_at, plan.closed_because, "
            "(SELECT coalesce(because, '') FROM no_tasking WHERE no_tasking.plan = plan.id), "
            "(SELECT o.number FROM plan_joined j JOIN plan o ON o.id = j.into_plan WHERE j.plan = plan.id) "
            "FROM plan LEFT JOIN agency ON agency.code = plan.lead WHERE plan.id = ?"),
        values(plan));
    if (!head)
        return head;
    head->day = static_cast<int>(dateAt(head->startedAt).daysTo(dateAt(now))) + 1;
    const auto first = tables.one<Instant>(
        QStringLiteral("SELECT at FROM risk_decision WHERE plan = ? AND meeting = ? ORDER BY at LIMIT 1"), values(plan, meeting));
    head->decidedHere = first.has_value();
    if (first)
        head->levelBefore = tables.one<RiskLevel>(QStringLiteral("SELECT stands FROM risk_decision WHERE plan = ? AND at < ? "
                                                                 "ORDER BY at DESC, command DESC LIMIT 1"),
                                                  values(plan, *first));
    return head;
}

} // namespace tepu
