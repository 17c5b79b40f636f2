// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/risk.h"
#include "core/rules/site_calendar.h"

namespace tepu {

/// When the initial agency must have responded (R-D1).
Result<Instant> initialContactDue(RiskLevel risk, Instant tasked, const SiteCalendar& calendar);

/// The level a deadline is counted by while the table has perhaps not chosen one (R-D1).
RiskLevel levelForDeadline(std::optional<RiskLevel> chosen);

} // namespace tepu
