// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/meetings.h"
#include "core/queries/plan/tasks_by_agency.h"
#include "core/queries/site/site_settings.h"
#include "ui/paper/paper.h"

namespace tepu::ui {

/// What stands on every sheet of a meeting beside the agency's own tasks.
struct SheetsOf {
    MeetingRow meeting;
    SiteSettings settings;
    bool training = false;
    Instant at;
};

/// One agency's tasks of a meeting, in safe wording (C49). It is given an AgencySheet and nothing else of the families, so
/// that nothing can stand on it that the agency may not see (R-S1, R-S3).
Paper actionSheet(const AgencySheet& sheet, const SheetsOf& of);

} // namespace tepu::ui
