// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/signals/signal_facts.h"
#include "core/rules/signals/episode_rhythm.h"

namespace tepu {

/// R-R7: the signals of a plan today in order of danger, then what protects, then what is so no longer. For the table alone: no room, no
/// paper and no pack shows them.
QVector<RiskSignal> signalsOfPlan(const Tables& tables, const PlanId& plan, Instant now);

/// How often, and how close together.
EpisodeRhythm episodeRhythm(const Tables& tables, const PlanId& plan, Instant now);

/// 002's checklist and the site's own, filled from what is known.
QVector<ChecklistPoint> checklistOfPlan(const Tables& tables, const PlanId& plan, Instant now);

} // namespace tepu
