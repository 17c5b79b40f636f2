// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// `tepu shots`: pictures of every main screen, made without a display.
Subcommand shots();

} // namespace tepu::cli
