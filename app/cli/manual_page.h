// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// The manual page tepu(1), made from the same table as the help.
QString manualPage(const QVector<Subcommand>& known);

} // namespace tepu::cli
