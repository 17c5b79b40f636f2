// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/exchange/referrals/rows.h"

namespace tepu {

/// Judges what the cells of one row of `police-episodes.csv` must be to each other.
void judgeEpisodeRow(Row& row, Instant importedAt);

} // namespace tepu
