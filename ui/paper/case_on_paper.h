// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/minutes/minutes.h"
#include "ui/paper/composer.h"

namespace tepu::ui {

/// Writes what one family's case was at a table.
void writeCase(Composer& paper, const MinutedCase& of, const Minutes& all);

/// "decided", "carried over: not reached": what became of it, for the list at the front.
InkedLine becameOf(const MinutedCase& of, const Minutes& all);

} // namespace tepu::ui
