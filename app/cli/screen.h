// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "ui/shell/session.h"

namespace tepu::cli {

/// Whether there is something to draw on; else the status, once it has been said.
std::optional<ExitStatus> withoutScreen(const Invocation& invocation);

/// The program's clock as a session takes it.
ui::Session::Clock sessionClock(const Clock& clock);

/// Shows the window until it is closed, or until the program is asked to end.
ExitStatus shown(QWidget& window);

} // namespace tepu::cli
