// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/intake/planned_intake.h"

#include "core/queries/intake/known_referrals.h"

namespace tepu {

IntakePlan plannedIntake(const Tables& tables, const QVector<ReferredEpisode>& episodes,
                         const QVector<ReferredRelease>& releases)
{
    QStringList episodeRefs, releaseRefs;
    for (const ReferredEpisode& episode : episodes)
        episodeRefs.append(episode.ref);
    for (const ReferredRelease& release : releases)
        releaseRefs.append(release.ref);
    return intakePlan(episodes, releases, knownReferrals(tables, episodeRefs, releaseRefs));
}

} // namespace tepu
