// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/history.h"

namespace tepu {

/// C15 "What changed since we last met": what is new in the record of a plan, the newest first. Of a family that no table has heard
/// everything is.
QVector<HistoryRow> changedSince(const Tables& tables, const PlanId& plan, Instant now, const std::optional<TimeMet>& met);

} // namespace tepu
