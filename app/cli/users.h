// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// `tepu users`: who may open the record; admits, disables, replaces a key.
Subcommand manageUsers();
/// `tepu passphrase`: one's own.
Subcommand changeOwnPassphrase();
/// `tepu recovery`: proves the recovery key by having it typed.
Subcommand proveRecovery();

} // namespace tepu::cli
