// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/tables/tables.h"

#include <QDate>

namespace tepu {

/// R-R4 "The plan gets a review before the release date": whether the level was lowered because of prison and no review stands
/// before the day. A day that was moved forward may come before a review that was in time.
bool owesReviewBefore(const Tables& tables, const PlanId& plan, std::optional<QDate> release, QDate today);

} // namespace tepu
