// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/plan_people.h"
#include "core/rules/questions/parties_tasked.h"

namespace tepu {

/// What is noted of the people of a plan, whomever it was told of.
struct SignsOfPeople {
    bool codeWordNotHeld = false; ///< in use, and Police have not confirmed it (R-C11)
    bool lockedUp = false;        ///< somebody of them is noted to be in custody

    static constexpr auto fields()
    {
        using R = SignsOfPeople;
        return Fields{field("code_word_not_held", &R::codeWordNotHeld), field("locked_up", &R::lockedUp)};
    }
};

SignsOfPeople signsOfPeople(const Tables& tables, const QVector<PlanPerson>& people);

/// Of whom a safe way is known today, or a hold stands.
QVector<PersonId> safelyKnown(const Tables& tables, const QVector<PlanPerson>& people, QDate today);

/// Every open task of a plan, with whom it reaches. One that names its own safe route (R-C6) is marked by it.
struct OpenTaskOfPlan : PartiesTasked {
    bool hasRoute = false;
};
QVector<OpenTaskOfPlan> openTasksOfPlan(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people);

} // namespace tepu
