// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/safety_plan.h"
#include "core/queries/people/contact_ways.h"

namespace tepu {

/// A part of somebody's safety plan, whose words it is in, and whether it still holds.
struct SafetyPartView : SaidSo {
    SafetyPlanPart part = SafetyPlanPart::WhatToDoNow;
    QString said;
    std::optional<Instant> droppedAt = {};
    QString droppedWhy;

    bool holds() const { return !droppedAt; }
    static constexpr auto fields()
    {
        using R = SafetyPartView;
        return Fields{field("part", &R::part), field("said", &R::said), field("dropped_at", &R::droppedAt), field("dropped_why", &R::droppedWhy)} +
               SaidSo::fields();
    }
};

/// A time at which it was gone through.
struct SafetyReviewView {
    QDate on;
    QString by;
    std::optional<QDate> nextOn;

    static constexpr auto fields()
    {
        using R = SafetyReviewView;
        return Fields{field("on", &R::on), field("by", &R::by), field("next_on", &R::nextOn)};
    }
};

/// R-S8: somebody's own safety plan, as the table's screen shows it. No room and no sheet of his side is made from it.
struct SafetyPlanView {
    PersonId person;
    QString called;
    SafetyPlanKind kind = SafetyPlanKind::Safety;
    bool isChild = false;
    SafetyPlanStanding standing = SafetyPlanStanding::NotMade;
    std::optional<QDate> madeOn = {};
    std::optional<QDate> reviewDue = {};
    bool episodeSince = false; ///< R-R9: nobody went through it since the newest episode
    QVector<CodeWordView> codeWords; ///< R-C11: those in place first
    QVector<SafetyPartView> parts;   ///< in the order of reading; what holds no more stands last
    QVector<SafetyPlanPart> missing;
    QVector<QString> ordersStanding; ///< "PSO against James: ends Sat 12 May 09:10 (46 h left)"
    QVector<SafetyReviewView> reviews; ///< the newest first

    static constexpr auto fields()
    {
        using R = SafetyPlanView;
        return Fields{field("person", &R::person),
                      field("called", &R::called),
                      field("kind", &R::kind),
                      field("is_child", &R::isChild),
                      field("standing", &R::standing),
                      field("made_on", &R::madeOn),
                      field("review_due", &R::reviewDue),
                      field("episode_since", &R::episodeSince),
                      field("code_words", &R::codeWords),
                      field("parts", &R::parts),
                      field("missing", &R::missing),
                      field("orders_standing", &R::ordersStanding),
                      field("reviews", &R::reviews)};
    }
};

/// One for each person of a plan, made or not: victims and children first, then those of the persons using violence.
QVector<SafetyPlanView> safetyPlans(const Tables& tables, const PlanId& plan, Instant now);

/// Somebody whose safety plan is to be gone through again.
struct SafetyReviewDue {
    PersonId person;
    QString called;
    QDate due;
    bool episodeSince = false;
};

/// Of the same people those, without what stands in their plans.
QVector<SafetyReviewDue> safetyReviewsDue(const Tables& tables, const PlanId& plan, Instant now);

/// The day from which the first of them is to be gone through.
std::optional<QDate> firstSafetyReviewDue(const Tables& tables, const PlanId& plan);

} // namespace tepu
