// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/referred_episode.h"
#include "core/domain/referred_release.h"
#include "core/rules/matching/identity_index.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace tepu {

/// An episode that the record holds: what it said, who its people are, line by line, and whose plan it is.
struct HeldEpisode {
    EpisodeId id;
    ReferredEpisode content;
    QVector<PersonId> people; ///< as content.people
    std::optional<PlanId> plan;
};

struct HeldRelease {
    ReleaseId id;
    ReferredRelease content;
    PersonId person;
    std::optional<PersonId> victim;
    std::optional<PlanId> plan;
};

struct KnownPlan {
    PlanId plan;
    QString number;
    bool closed = false;
    QSet<PersonId> people;
    std::optional<Instant> closedAt = {};
    QString closedBecause = {};
};

/// What the record knows when referrals come in.
struct KnownReferrals {
    QHash<QString, HeldEpisode> episodes; ///< by Police's reference
    QHash<QString, HeldRelease> releases; ///< by Corrections' reference
    IdentityIndex people;
    QVector<KnownPlan> plans;
};

} // namespace tepu
