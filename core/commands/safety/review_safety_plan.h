// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/subjects.h"
#include "core/domain/words.h"

namespace tepu {

/// R-S8 "dated, reviewed": somebody's safety plan was gone through with them, and when it will be again.
struct ReviewSafetyPlan {
    static constexpr auto name = "ReviewSafetyPlan";
    PersonId person;
    Words by;                        ///< who went through it with them: "Aroha Pene, Refuge"
    std::optional<QDate> on = {};    ///< none: today
    std::optional<QDate> nextOn = {}; ///< none: after the site's number of days

    static constexpr auto fields()
    {
        using C = ReviewSafetyPlan;
        return Fields{field("person", &C::person), field("by", &C::by), field("on", &C::on), field("next_on", &C::nextOn)};
    }
};

struct SafetyPlanReviewed {
    static constexpr auto kind = "SafetyPlanReviewed";
    static constexpr int version = 1;
    PersonId person;
    Words by;
    QDate on;
    std::optional<QDate> nextOn = {};

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = SafetyPlanReviewed;
        return Fields{field("person", &F::person), safetyField("by", &F::by), field("on", &F::on), field("next_on", &F::nextOn)};
    }
};

/// The person, and whether there is a plan to go through.
struct SafetyPlanToReview {
    NamedPerson person;
    bool isMade = false;
};

SafetyPlanToReview subjectOf(const ReviewSafetyPlan& command, const Tables& tables);
Result<Facts> decide(const ReviewSafetyPlan& command, const SafetyPlanToReview& now, const Context& context);
void apply(const SafetyPlanReviewed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const SafetyPlanReviewed& fact);

} // namespace tepu
