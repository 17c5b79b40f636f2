// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/family/family.h"
#include "core/queries/plan/alert_strip.h"

namespace tepu {

/// The family as the projector shows it: names as on the list, initials while somebody observes; bonds, households and unborn children
/// from words that anybody may hear alone, and not who said them; "support offered?" of the tamariki, and nothing of what they chose.
FamilyPicture roomFamily(const Tables& tables, const PlanId& plan, Observers observers, Instant now);

} // namespace tepu
