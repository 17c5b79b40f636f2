// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/referred_episode.h"
#include "core/domain/referred_release.h"

#include <QStringList>

namespace tepu {

/// What an episode that comes again says against the one that is held under its reference.
enum class Again { Unchanged, Completes, Differs };

struct EpisodeAgain {
    Again answer = Again::Unchanged;
    QStringList columns;           ///< where it differs, in the order of the format
    QVector<ReferredPerson> added; ///< where it completes: the people not yet held
};

/// "A corrected file adds rows to an episode marked incomplete when its episode columns are the same as before." Any
/// other change is for a person to decide. The order of rows and of lists has no meaning.
EpisodeAgain compareAgain(const ReferredEpisode& held, const ReferredEpisode& incoming);

/// The columns in which a release that comes again differs; none where it is unchanged.
QStringList differingColumns(const ReferredRelease& held, const ReferredRelease& incoming);

} // namespace tepu
