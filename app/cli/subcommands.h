// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// Every subcommand, in the order of the help.
const QVector<Subcommand>& subcommands();

} // namespace tepu::cli
