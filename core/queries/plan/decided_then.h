// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/reviews_of.h"
#include "core/queries/plan/risk_history.h"
#include "core/queries/plan/tasks_of.h"
#include "core/queries/plan/times_met.h"
#include "core/rules/agenda/outcome.h"

namespace tepu {

/// What a table decided of a family, and what became of it: with this an ICM begins (product.md, "ICM").
struct DecidedThen {
    TimeMet met;
    CaseOutcome outcome = CaseOutcome::Decided;
    QString words;                   ///< that were said with it
    QVector<RiskDecisionRow> levels; ///< that it set, the newest first
    QVector<ReviewRow> reviews;      ///< that it set
    QVector<TaskRow> tasks;          ///< that it allocated: open ones first
    QVector<TaskRow> stillOpen;      ///< allocated before it, and open today

    static constexpr auto fields()
    {
        using R = DecidedThen;
        return Fields{field("met", &R::met),         field("outcome", &R::outcome), field("words", &R::words),
                      field("levels", &R::levels),   field("reviews", &R::reviews), field("tasks", &R::tasks),
                      field("still_open", &R::stillOpen)};
    }
};

/// Nothing: there is no table that decided the family.
std::optional<DecidedThen> decidedThen(const Tables& tables, const PlanId& plan, const std::optional<TimeMet>& met, Instant now);

/// Whether a table begins with it: an ICM does, where a table has heard the family before. 001: "or review existing high risk plans".
bool beginsWithDecisions(const Tables& tables, const PlanId& plan, const std::optional<MeetingId>& meeting);

} // namespace tepu
