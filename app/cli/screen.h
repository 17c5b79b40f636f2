// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "ui/shell/main_window.h"

namespace tepu::cli {

/// Whether there is something to draw on; else the status, once it has been said.
std::optional<ExitStatus> withoutScreen(const Invocation& invocation);

/// The program's clock as a session takes it.
ui::Session::Clock sessionClock(const Clock& clock);

/// Shows the window until it is closed, until the program is asked to end, or until the record is locked: then the window goes,
/// with all that was read, and a fresh process takes the place of this one.
ExitStatus shown(const Invocation& invocation, std::unique_ptr<ui::MainWindow> window, const ui::Session::Clock& clock);

} // namespace tepu::cli
