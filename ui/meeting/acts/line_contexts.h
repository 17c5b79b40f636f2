// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/capture_line.h"
#include "core/rules/lines/line_context.h"
#include "ui/meeting/acts/table_now.h"

namespace tepu::ui {

/// What a line said of a case is understood from.
CaptureContext captureContext(const TableNow& table, const PlanId& plan);
/// What a task or a review of a case is understood from; the calendar must outlive it.
LineContext lineContext(const TableNow& table, const PlanId& plan, const SiteCalendar& calendar);

} // namespace tepu::ui
