// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// `tepu workday`: the n-th working day after a date (R-D2).
Subcommand workday();

} // namespace tepu::cli
