// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/site_calendar.h"
#include "core/tables/tables.h"

namespace tepu {

/// The calendar of the record's site: the shipped holidays, the days that the site added, its close of business.
Result<SiteCalendar> siteCalendar(const Tables& tables);

} // namespace tepu
