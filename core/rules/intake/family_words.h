// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/intake/intake_plan.h"

namespace tepu {

/// Which plan a family's episode or release goes to, and why: "to the open plan W18-0412: James Totara and Mere Kōwhai are on it".
QString familyInWords(const FamilyPlan& family);

/// The plan to be taken in with families of closed plans beginning anew instead of opening the old one: by closed plan the one that begins.
IntakePlan startedAnew(IntakePlan plan, const QHash<PlanId, PlanId>& anew);

} // namespace tepu
