// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/today/today.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// "Overdue tasks".
QString titleOf(TodayKind kind);
/// "Overdue tasks · 3", or how many of how many stand here.
QString titleOf(const TodaySection& section);
/// Whose family, and how bad.
Runs besideOf(const TodayLine& line);
Voice voiceOf(const TodayLine& line);
/// The page of the case on which a line is looked at, counted from nothing.
int pageFor(TodayKind kind);

} // namespace tepu::ui
