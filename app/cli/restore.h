// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// `tepu restore`: a record made again from a backup.
Subcommand restoreRecord();

} // namespace tepu::cli
