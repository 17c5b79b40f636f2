// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/query_book.h"
#include "core/queries/signals/signals_of_plan.h"

namespace tepu {
namespace {

struct SignalsAsked {
    PlanId plan;
    static constexpr auto fields() { return Fields{field("plan", &SignalsAsked::plan)}; }
};

} // namespace

void addSignalQueries(QueryBook& book)
{
    book.add<SignalsAsked, RiskSignal>("signalsOf", [](const Tables& tables, const SignalsAsked& of, Instant now) {
        return signalsOfPlan(tables, of.plan, now);
    });
    book.add<SignalsAsked, EpisodeRhythm>("episodeRhythm", [](const Tables& tables, const SignalsAsked& of, Instant now) {
        return episodeRhythm(tables, of.plan, now);
    });
    book.add<SignalsAsked, ChecklistPoint>("checklistOf", [](const Tables& tables, const SignalsAsked& of, Instant now) {
        return checklistOfPlan(tables, of.plan, now);
    });
}

} // namespace tepu
