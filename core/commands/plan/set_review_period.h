// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/circumstances.h"
#include "core/domain/site.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Says when the twelve weeks of a plan begin, where that is not the day of its first decided case.
struct SetReviewPeriod {
    static constexpr auto name = "SetReviewPeriod";
    PlanId plan;
    std::optional<TableKind> table; ///< at which it was heard then
    QDate begins;
    std::optional<QDate> ends; ///< nothing: twelve weeks later
    std::optional<ReferralSource> referralSource;

    static constexpr auto fields()
    {
        using C = SetReviewPeriod;
        return Fields{field("plan", &C::plan), field("table", &C::table), field("begins", &C::begins), field("ends", &C::ends),
                      field("referral_source", &C::referralSource)};
    }
};

struct ReviewPeriodSet {
    static constexpr auto kind = "ReviewPeriodSet";
    static constexpr int version = 1;
    PlanId plan;
    std::optional<TableKind> table;
    QDate begins;
    QDate ends;
    std::optional<ReferralSource> referralSource;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("review period")}}; }
    static constexpr auto fields()
    {
        using F = ReviewPeriodSet;
        return Fields{field("plan", &F::plan), field("table", &F::table), field("begins", &F::begins), field("ends", &F::ends),
                      field("referral_source", &F::referralSource)};
    }
};

/// R-O1 "At 12 weeks": 84 days later.
QDate endOfReviewPeriod(QDate begins);

PlanNow subjectOf(const SetReviewPeriod& command, const Tables& tables);
Result<Facts> decide(const SetReviewPeriod& command, const PlanNow& now, const Context& context);
void apply(const ReviewPeriodSet& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ReviewPeriodSet& fact);

} // namespace tepu
