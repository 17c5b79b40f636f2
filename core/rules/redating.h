// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/risk.h"
#include "core/rules/site_calendar.h"

namespace tepu {

/// A plan's level moved from one to another at an instant.
struct LevelChange {
    RiskLevel from = RiskLevel::Low;
    RiskLevel to = RiskLevel::Low;
    Instant at;
};

/// When an open initial-contact task, due so far at `due`, is due after its plan's level changed (R-D4).
Result<Instant> redatedDue(Instant due, const LevelChange& change, const SiteCalendar& calendar);

} // namespace tepu
