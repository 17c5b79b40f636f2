// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/signals/signals_of_plan.h"

#include "core/queries/site/site_settings.h"

namespace tepu {

QVector<RiskSignal> signalsOfPlan(const Tables& tables, const PlanId& plan, Instant now)
{
    return signalsOf(signalFacts(tables, plan, now), now);
}

EpisodeRhythm episodeRhythm(const Tables& tables, const PlanId& plan, Instant now)
{
    return rhythmOf(tables.column<Instant>(
                        QStringLiteral("SELECT e.occurred_at FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = ?"),
                        values(plan)),
                    now);
}

QVector<ChecklistPoint> checklistOfPlan(const Tables& tables, const PlanId& plan, Instant now)
{
    return checklistOf(signalsOfPlan(tables, plan, now), answeredPoints(tables, plan), siteSettings(tables).checklist);
}

} // namespace tepu
