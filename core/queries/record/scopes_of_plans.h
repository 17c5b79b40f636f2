// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/tables.h"

namespace tepu {

/// The scopes that belong to these plans: themselves, their episodes and releases, and everybody in them. No meeting: what was said of
/// others there is not theirs.
QVector<Uuid> scopesOfPlans(const Tables& tables, const QVector<PlanId>& plans);

/// The plan on which everything of this one stands: itself, unless it was joined with another.
PlanId standingPlan(const Tables& tables, PlanId plan);

/// The plan of this number or id; of a joined one the one that goes on.
std::optional<PlanId> planCalled(const Tables& tables, const QString& word);

/// The plans on a meeting's list.
QVector<PlanId> plansOnList(const Tables& tables, const MeetingId& meeting);

} // namespace tepu
