// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_fault.h"
#include "core/exchange/referrals/referral_file.h"
#include "core/domain/referred_episode.h"

#include <tl/expected.hpp>

namespace tepu {

using EpisodeFile = ReferralFile<ReferredEpisode>;

/// Reads `police-episodes.csv` as docs/referrals.md says; only what can be imported is accepted, nothing is dropped
/// silently.
tl::expected<EpisodeFile, FileFault> readPoliceEpisodes(const QByteArray& bytes, Instant importedAt);

} // namespace tepu
