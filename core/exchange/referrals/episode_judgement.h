// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/referrals/group_judgement.h"
#include "core/domain/referred_episode.h"

namespace tepu {

/// Why the rows of one reference make no episode; none where they make one.
QVector<WholeFault> episodeFaults(const RowGroup& group, const QVector<const Row*>& kept);

/// What was imported and should be looked at.
QVector<Warning> episodeWarnings(const ReferredEpisode& episode, const QVector<const Row*>& kept);

} // namespace tepu
