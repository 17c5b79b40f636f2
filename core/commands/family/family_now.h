// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/plan/person_on_plan.h"
#include "core/domain/family.h"

namespace tepu {

/// The plan whose family something is said of, and whom of those named it does not know.
struct FamilyNow {
    PlanNow plan;
    bool somebodyIsNotOnPlan = false;
    bool isOfAnotherPlan = false; ///< the bond, household or child that is to be changed
    bool isKnown = false;         ///< the same: it is in the record
};

FamilyNow familyNow(const Tables& tables, const PlanId& plan, const QVector<PersonId>& named);
/// The same, and where the thing of a table that is to be changed stands already.
FamilyNow familyNow(const Tables& tables, const PlanId& plan, const QVector<PersonId>& named, const QString& table, const Uuid& thing);

/// R-M12 "Nobody on one plan learns of another": a family is told of the people of its own plan, and its things stay with it.
Result<void> mustBeOfPlan(const FamilyNow& now);

} // namespace tepu
