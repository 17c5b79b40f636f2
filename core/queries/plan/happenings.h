// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/history.h"

namespace tepu {

/// What facts tell of a plan and of its episodes, releases and people: contacts, services, orders, steps of Police, circumstances, and
/// whatever has no kind of its own. R-M12: not what they tell of another plan of the same people.
QVector<HistoryRow> happenings(const Tables& tables, const PlanId& plan);

} // namespace tepu
