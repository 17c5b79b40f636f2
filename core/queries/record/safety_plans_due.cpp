// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record/safety_plans_due.h"

#include "core/queries/plan/one_person.h"
#include "core/queries/site/safety_settings.h"

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

/// Left out are the plans of which every safety plan was made so lately that no day for it has come: nobody has gone through it yet and
/// agreed another day, and no episode came since. What is left is judged by safetyPlanStanding().
static QVector<PlanWithSafety> plansToLookAt(const Tables& tables, Instant now)
{
    const QDate lately = dateAt(now).addDays(1 - safetySettings(tables).safetyPlanReviewDays);
    return tables.ask<PlanWithSafety>(
        QStringLiteral("SELECT p.id, p.number, p.family_name FROM plan p WHERE p.closed_at IS NULL AND EXISTS(SELECT 1 FROM plan_member m "
                       "CROSS JOIN safety_plan s ON s.person = m.person WHERE m.plan = p.id AND s.dropped_at IS NULL AND (%1 <= ?1 "
                       "OR EXISTS(SELECT 1 FROM safety_plan_review r WHERE r.person IN %2) OR EXISTS(SELECT 1 FROM plan_episode pe "
                       "CROSS JOIN episode e ON e.id = pe.episode WHERE pe.plan = p.id AND date(e.reported_at / 1000 + 86400, 'unixepoch') > %1))) "
                       "ORDER BY p.number, p.id")
            .arg(QStringLiteral("coalesce(s.noted_on, date(s.at / 1000, 'unixepoch'))"), everyTelling(QStringLiteral("s.person"))),
        values(lately));
}

QVector<SafetyPlanDueRow> safetyPlansDue(const Tables& tables, Instant now)
{
    QVector<SafetyPlanDueRow> rows;
    for (const PlanWithSafety& of : plansToLookAt(tables, now))
        for (const SafetyReviewDue& due : safetyReviewsDue(tables, of.plan, now))
            rows.append({of.plan, of.number, of.familyName, due.person, due.called, due.due, due.episodeSince});
    std::stable_sort(rows.begin(), rows.end(), [](const SafetyPlanDueRow& a, const SafetyPlanDueRow& b) { return a.due < b.due; });
    return rows;
}

} // namespace tepu
