// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/plan_people.h"
#include "core/rules/family/police_bonds.h"

namespace tepu {

/// Whose words count: everybody's, or those alone that may stand in the room.
enum class Heard { Everybody, FitForRoom };

/// All that was said of who belongs to whom on a plan, Police's words of its episodes too, among the people of the plan alone (R-M12).
QVector<StandingBond> bondsOf(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people, Heard heard);

} // namespace tepu
