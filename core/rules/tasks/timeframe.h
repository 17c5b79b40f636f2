// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/risk.h"
#include "core/rules/site_calendar.h"

namespace tepu {

/// What a task's deadline is made from.
struct TableTimeframe {
    bool initialContact = false;  ///< R-D1 binds it
    std::optional<Instant> asked; ///< what the table said
    bool hasReason = false;       ///< why it is later than the rule says
    Instant allocatedAt;
};

/// When a task is due, by the level of its plan; or why the timeframe cannot stand.
Result<Instant> dueOf(const TableTimeframe& timeframe, std::optional<RiskLevel> level, const SiteCalendar& calendar);

} // namespace tepu
