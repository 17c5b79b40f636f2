// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/intake/intake_plan.h"
#include "core/tables/tables.h"

namespace tepu {

/// What taking these referrals in would do to the record as it stands.
IntakePlan plannedIntake(const Tables& tables, const QVector<ReferredEpisode>& episodes,
                         const QVector<ReferredRelease>& releases);

} // namespace tepu
