// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// `tepu help`: what the program and each subcommand take.
Subcommand help();

} // namespace tepu::cli
