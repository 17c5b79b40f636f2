// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/global_options.h"

namespace tepu::cli {

/// The passphrase: the first line of the file of --passphrase-file, else of the file that TEPU_PASSPHRASE_FILE names,
/// else asked on the terminal without echo. The caller wipes it.
Result<QByteArray> readPassphrase(const GlobalOptions& options, Console& console);
/// The same for one that does not exist yet; on the terminal it is asked for twice.
Result<QByteArray> readNewPassphrase(const GlobalOptions& options, Console& console);

/// A passphrase besides the one that opens the record: the first line of a file, or typed twice.
Result<QByteArray> readOtherPassphrase(const std::optional<QString>& file, Console& console);
/// What stands on paper.
Result<QByteArray> readRecoveryKey(const std::optional<QString>& file, Console& console);

} // namespace tepu::cli
