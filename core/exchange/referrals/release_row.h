// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/referrals/rows.h"

namespace tepu {

/// Judges what the cells of one row of `prison-releases.csv` must be to each other.
void judgeReleaseRow(Row& row);

} // namespace tepu
