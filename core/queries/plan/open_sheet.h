// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/tasks_by_agency.h"

namespace tepu {

/// Everything that is open for one agency, whichever table gave it, in the words that it may read. An agency without tasks has an empty
/// sheet.
AgencySheet openSheetOf(const Tables& tables, const Agency& agency, Instant now);

} // namespace tepu
