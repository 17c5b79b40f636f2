// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

namespace tepu {

/// Puts into the record at `restored` the events of the damaged journal in `folder` that it lacks, each chain as far as it is good.
/// The damaged journal is only read, from a copy. Where nothing of it can be read nothing is carried over; how many were.
Result<qint64> carryOverLater(const QString& folder, const Unlocking& restored);

} // namespace tepu
