// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// `tepu do`: performs commands, one JSON object a line.
Subcommand performCommands();

} // namespace tepu::cli
