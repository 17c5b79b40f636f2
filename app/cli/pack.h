// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// `tepu pack`: part of a record to be worked on elsewhere, and what was done there on its way home.
Subcommand packRecord();

} // namespace tepu::cli
