// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// `tepu today`: what an agency is to do, as a calendar or a table.
Subcommand giveToday();

} // namespace tepu::cli
