// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// `tepu merge`: lays a pack out, or takes home what was done in one.
Subcommand mergePack();

} // namespace tepu::cli
