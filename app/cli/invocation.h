// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clock.h"
#include "app/cli/command_line.h"
#include "app/cli/console.h"

namespace tepu::cli {

/// One run of a subcommand: what was typed, where it reads and writes, and what time it is.
struct Invocation {
    const CommandLine& line;
    Console& console;
    Clock clock = Clock::system();
};

} // namespace tepu::cli
