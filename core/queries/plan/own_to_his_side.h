// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sharing/for_his_side.h"
#include "core/tables/tables.h"

namespace tepu {

/// What words on paper of the side of the person using violence may speak of, for one plan.
OwnToHisSide ownToHisSide(const Tables& tables, const PlanId& plan);

} // namespace tepu
