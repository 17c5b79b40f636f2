// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"

#include <QString>

namespace tepu::demonstration {

/// Whether a record, or what is left of one, stands in the folder.
bool isThere(const QString& folder);

/// Whether a folder may be deleted: it holds a training record, which nobody has open, and nothing else. One that does not
/// exist may.
Result<void> mayBeClearedAway(const QString& folder);

/// Deletes it, if it may be deleted.
Result<void> clearedAway(const QString& folder);

} // namespace tepu::demonstration
