// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"
#include "core/journal/verification.h"

namespace tepu::cli {

/// `tepu backup`: a proven copy of a record in one file.
Subcommand backUpRecord();

/// Says of a backup, or of what was made of it, how much was proven.
void sayProven(const Invocation& invocation, const QString& path, const Verification& verification, const QString& sentence);

} // namespace tepu::cli
