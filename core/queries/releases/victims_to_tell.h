// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/releases/releases.h"

namespace tepu {

/// Every victim of a plan, with the hold that stands on them and the way that is safe.
QVector<VictimToTell> victimsToTell(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people, QDate today);

} // namespace tepu
