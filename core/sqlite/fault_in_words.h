// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/database.h"

namespace tepu {

/// What a fault of the store means to somebody at the table, and what to do about it. Without a full stop.
QString inWords(const StoreFault& fault);
/// Whether the file itself is not what it was, and not the disk or the right to write.
bool isDamage(const StoreFault& fault);

} // namespace tepu
