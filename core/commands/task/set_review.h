// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/site.h"
#include "core/rules/lines/awaited_event.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Says when a family comes back, and to which table: on a day, or around an event.
struct SetReview {
    static constexpr auto name = "SetReview";
    ReviewId review = ReviewId::fresh();
    PlanId plan;
    TableKind reviewKind = TableKind::Sam;
    std::optional<QDate> on;
    std::optional<QString> event;
    std::optional<AwaitedEvent> around = {}; ///< C83: what it hangs on
    std::optional<bool> before = {};         ///< that event, and not after it
    std::optional<int> daysAfter = {};

    static constexpr auto fields()
    {
        using C = SetReview;
        return Fields{field("review", &C::review).orDefault(), field("plan", &C::plan), field("kind", &C::reviewKind),
                      field("on", &C::on), field("event", &C::event), field("around", &C::around), field("before", &C::before),
                      field("days_after", &C::daysAfter)};
    }
};

struct ReviewSet {
    static constexpr auto kind = "ReviewSet";
    static constexpr int version = 1;
    ReviewId review;
    PlanId plan;
    TableKind reviewKind = TableKind::Sam;
    std::optional<QDate> on;
    std::optional<QString> event;
    std::optional<AwaitedEvent> around = {};
    std::optional<bool> before = {};
    std::optional<int> daysAfter = {};

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("review %1").arg(review.toString())}, {QStringLiteral("whether it is open"), 1, true}}; }
    static constexpr auto fields()
    {
        using F = ReviewSet;
        return Fields{field("review", &F::review), field("plan", &F::plan), field("kind", &F::reviewKind),
                      field("on", &F::on), field("event", &F::event), field("around", &F::around), field("before", &F::before),
                      field("days_after", &F::daysAfter)};
    }
};

/// The plan that is to come back, and whether the review's id is another's.
struct ReviewToSet {
    PlanNow plan;
    bool idIsTaken = false;
};

ReviewToSet subjectOf(const SetReview& command, const Tables& tables);
Result<Facts> decide(const SetReview& command, const ReviewToSet& now, const Context& context);
void apply(const ReviewSet& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ReviewSet& fact);

} // namespace tepu
