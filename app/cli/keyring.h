// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// `tepu keyring`: lets the desktop's keyring open a record for its user, or no more.
Subcommand useKeyring();

} // namespace tepu::cli
