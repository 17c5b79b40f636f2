// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/printed_list.h"
#include "core/queries/site/site_settings.h"
#include "ui/paper/paper.h"

namespace tepu::ui {

/// The list of a meeting as it lies on the table: order, reason, family, and a box to mark for each core agency (R-M1).
Paper listPaper(const PrintedList& list, const SiteSettings& settings, Instant at);

} // namespace tepu::ui
