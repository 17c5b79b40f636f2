// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// `tepu due`: when an initial contact is due (R-D1, R-D2).
Subcommand due();

} // namespace tepu::cli
