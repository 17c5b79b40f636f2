// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/releases/review_owed.h"

#include "core/domain/codec.h"
#include "core/rules/risk/change_of_level.h"

namespace tepu {

namespace {

struct LastDecision {
    std::optional<RiskLevel> from;
    RiskLevel to = RiskLevel::High;
    QVector<RiskReason> because;
    Instant at;

    static constexpr auto fields()
    {
        using R = LastDecision;
        return Fields{field("from", &R::from), field("to", &R::to), field("because", &R::because), field("at", &R::at)};
    }
};

} // namespace

bool owesReviewBefore(const Tables& tables, const PlanId& plan, std::optional<QDate> release, QDate today)
{
    const auto last = tables.askOne<LastDecision>(QStringLiteral("SELECT from_level, to_level, coalesce(because, '[]'), at FROM risk_decision WHERE plan = ? "
                                                                 "ORDER BY at DESC, rowid DESC LIMIT 1"),
                                                  values(plan));
    if (!last)
        return false;
    const ChangeOfLevel change{last->from, last->to, last->because};
    if (!restsOnPrison(change))
        return false;
    if (tables.one<int>(QStringLiteral("SELECT 1 FROM review WHERE plan = ? AND state = 'reached' AND set_at >= ?"), values(plan, last->at)))
        return false;
    const auto ahead = tables.ask<ReviewAhead>(QStringLiteral("SELECT due_on, event IS NOT NULL FROM review WHERE plan = ? AND state = 'set'"), values(plan));
    return !hasReviewBeforeRelease(change, ahead, release, today);
}

} // namespace tepu
