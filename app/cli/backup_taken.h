// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/commands/record.h"

namespace tepu::cli {

/// Puts a proven backup on the record's shelves, as the application does of itself. What stands in the way is said and stops
/// nothing.
void takeBackup(const Invocation& invocation, Record& record);

} // namespace tepu::cli
