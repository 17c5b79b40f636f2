// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/verification.h"

namespace tepu {

/// Writes a backup of an open record to a file that does not exist yet. It counts only once it has been laid out, opened with
/// the same secret and verified; until then, and if it fails, there is no such file.
Result<Verification> backUp(Journal& journal, const Unlocking& unlocking, const QString& file);

/// Lays a backup out as a record in a folder that does not exist yet or is empty, once it is verified.
Result<Verification> restore(const QString& file, const Unlocking& unlocking);

} // namespace tepu
