// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/plan/subjects.h"
#include "core/domain/provenance.h"

namespace tepu {

/// A plan, and whether somebody is on it.
struct PersonOnPlan {
    PlanNow plan;
    bool isOnPlan = false;
    bool idIsTaken = false; ///< of what is to be written down
};

PersonOnPlan personOnPlan(const Tables& tables, const PlanId& plan, const PersonId& person);
Result<void> mustBeOnPlan(const PersonOnPlan& now);

/// Refused: the day is still to come.
Result<void> mustHaveCome(QDate day, Instant now);

} // namespace tepu
