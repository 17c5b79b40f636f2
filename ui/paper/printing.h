// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "ui/paper/paper.h"

namespace tepu::ui {

/// The printer that is used where none is asked for; nothing where there is no printer.
std::optional<QString> usualPrinter();

/// Prints the paper there, without a dialog.
Result<void> printed(const Paper& paper);

} // namespace tepu::ui
