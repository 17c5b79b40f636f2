// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/facts.h"
#include "core/domain/referred_episode.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Who somebody was in an episode. Their names and numbers are sealed for themselves (PersonMentioned).
struct EpisodePlace {
    PersonId person;
    Role role = Role::Witness;
    QString roleReceived;
    std::optional<Relationship> relationship;
    int line = 0;
    std::optional<bool> present = {}; ///< nothing: Police do not say

    static constexpr auto fields()
    {
        using P = EpisodePlace;
        return Fields{field("person", &P::person), field("role", &P::role),
                      field("role_received", &P::roleReceived), field("relationship", &P::relationship),
                      field("line", &P::line), field("present", &P::present)};
    }
};

/// Puts people into the episode whose scope it is; who is there already stays as they are.
void place(const EpisodeId& episode, const QVector<EpisodePlace>& places, TableWriter& tables);

/// An episode came in from Police, as they wrote it.
struct EpisodeReceived : ReferredEpisode {
    static constexpr auto kind = "EpisodeReceived";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    EpisodeId episode;
    QVector<EpisodePlace> places;

    Scope scope() const { return Scope::of(episode); }
    static constexpr auto fields()
    {
        return Fields{field("episode", &EpisodeReceived::episode)} + ReferredEpisode::fields() +
               Fields{field("places", &EpisodeReceived::places)};
    }
};

/// A corrected file brought the people that an incomplete episode lacked.
struct EpisodeCompleted {
    static constexpr auto kind = "EpisodeCompleted";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    EpisodeId episode;
    QVector<EpisodePlace> places;
    QVector<int> rejectedLines;

    Scope scope() const { return Scope::of(episode); }
    static constexpr auto fields()
    {
        using F = EpisodeCompleted;
        return Fields{field("episode", &F::episode), field("places", &F::places),
                      field("rejected_lines", &F::rejectedLines)};
    }
};

void apply(const EpisodeReceived& fact, const Stamp& stamp, TableWriter& tables);
void apply(const EpisodeCompleted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const EpisodeReceived& fact);
QString describe(const EpisodeCompleted& fact);

} // namespace tepu
