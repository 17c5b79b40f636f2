// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/alerts/alert.h"
#include "core/tables/tables.h"

namespace tepu {

/// Whether somebody in the room only observes.
enum class Observers { Absent, Present };

/// The dangers of a plan in order, the same on every screen.
QVector<Alert> alertStrip(const Tables& tables, const PlanId& plan, Instant now);

/// The same for the projector, without anybody's own words; initials while somebody observes.
QVector<Alert> roomAlerts(const Tables& tables, const PlanId& plan, Observers observers, Instant now);

} // namespace tepu
