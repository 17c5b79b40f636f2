// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/fact_book.h"
#include "core/commands/plan/attach_episode.h"
#include "core/commands/plan/attach_release.h"
#include "core/commands/plan/start_plan.h"

namespace tepu {

void addPlanFacts(FactBook& book)
{
    book.add<PlanStarted>();
    book.add<EpisodeAttached>();
    book.add<ReleaseAttached>();
}

} // namespace tepu
