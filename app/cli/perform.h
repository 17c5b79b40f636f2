// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/console.h"

namespace tepu::cli {

/// Runs what was typed; every wrong line and every fault ends here, with its sentence and its status.
ExitStatus perform(const Result<CommandLine>& line, Console& console);

} // namespace tepu::cli
