// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// `tepu export`: the whole record as an open-data folder.
Subcommand exportRecord();

} // namespace tepu::cli
