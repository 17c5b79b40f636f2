// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// `tepu verify`: checks every event, chain, signature and reference of a record.
Subcommand verifyRecord();

} // namespace tepu::cli
