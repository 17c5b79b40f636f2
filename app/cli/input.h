// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/domain/refusal.h"

namespace tepu::cli {

/// Everything in a file; "-" is standard input.
Result<QByteArray> readInput(const QString& path, Console& console);

} // namespace tepu::cli
