// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "core/domain/referred_episode.h"
#include "core/domain/referred_release.h"

namespace tepu {

/// Something that came again with other content, as it is kept until somebody decides: with its people, sealed for the episode or release.
QString asCame(const ReferredEpisode& episode);
QString asCame(const ReferredRelease& release);

/// The same read again. Of an episode that was kept without its people they are those who are held.
Result<ReferredEpisode> episodeThatCame(const QString& kept, const QVector<ReferredPerson>& held);
Result<ReferredRelease> releaseThatCame(const QString& kept);

} // namespace tepu
