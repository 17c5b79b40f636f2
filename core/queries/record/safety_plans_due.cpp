// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record/safety_plans_due.h"

namespace tepu {

namespace {

struct PlanWithSafety {
    PlanId plan;
    QString number;
    QString familyName;
    static constexpr auto fields()
    {
        using R = PlanWithSafety;
        return Fields{field("plan", &R::plan), field("number", &R::number), field("family_name", &R::familyName)};
    }
};

} // namespace

QVector<SafetyPlanDueRow> safetyPlansDue(const Tables& tables, Instant now)
{
    const auto plans = tables.ask<PlanWithSafety>(
        QStringLiteral("SELECT p.id, p.number, p.family_name FROM plan p WHERE p.closed_at IS NULL AND EXISTS(SELECT 1 FROM plan_member m "
                       "JOIN safety_plan s ON s.person = m.person WHERE m.plan = p.id) ORDER BY p.number, p.id"));
    QVector<SafetyPlanDueRow> rows;
    for (const PlanWithSafety& of : plans)
        for (const SafetyPlanView& view : safetyPlans(tables, of.plan, now))
            if (view.standing == SafetyPlanStanding::ReviewDue)
                rows.append({of.plan, of.number, of.familyName, view.person, view.called, *view.reviewDue, view.episodeSince});
    std::stable_sort(rows.begin(), rows.end(), [](const SafetyPlanDueRow& a, const SafetyPlanDueRow& b) { return a.due < b.due; });
    return rows;
}

} // namespace tepu
