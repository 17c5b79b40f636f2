// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/intake/episode_received.h"
#include "core/domain/circumstances.h"

namespace tepu {

/// Somebody recounted an episode that is history: no table is to hear it as new.
struct EpisodeRecounted {
    static constexpr auto kind = "EpisodeRecounted";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    EpisodeId episode;
    QString ref;
    Instant occurredAt{};
    Location location = Location::WaikatoCity;
    bool isIndex = false; ///< it brought the family to the table
    bool offence = false;
    bool firearmsPresent = false;
    bool protectionOrderBreached = false;
    std::optional<Reporter> reportedBy;

    Scope scope() const { return Scope::of(episode); }
    static constexpr auto fields()
    {
        using F = EpisodeRecounted;
        return Fields{field("episode", &F::episode),
                      field("episode_ref", &F::ref),
                      field("occurred_at", &F::occurredAt),
                      field("location", &F::location),
                      field("is_index", &F::isIndex),
                      field("offence", &F::offence),
                      field("firearms_present", &F::firearmsPresent),
                      field("protection_order_breached", &F::protectionOrderBreached),
                      field("reported_by", &F::reportedBy)};
    }
};

/// What two people of an episode are to each other.
struct EpisodeTie {
    RelationshipKind relationship = RelationshipKind::Others;
    PersonId perpetrator;
    PersonId victim;

    static constexpr auto fields()
    {
        using T = EpisodeTie;
        return Fields{field("relationship", &T::relationship), field("perpetrator", &T::perpetrator),
                      field("victim", &T::victim)};
    }
};

/// Who was there, what was done, and who is what to whom: added to what an episode has.
struct EpisodeFilledIn {
    static constexpr auto kind = "EpisodeFilledIn";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    EpisodeId episode;
    QVector<EpisodePlace> places;
    QVector<Harm> harms;
    QVector<EpisodeTie> ties;

    Scope scope() const { return Scope::of(episode); }
    static constexpr auto fields()
    {
        using F = EpisodeFilledIn;
        return Fields{field("episode", &F::episode), field("places", &F::places), field("harms", &F::harms),
                      field("ties", &F::ties)};
    }
};

void apply(const EpisodeRecounted& fact, const Stamp& stamp, TableWriter& tables);
void apply(const EpisodeFilledIn& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const EpisodeRecounted& fact);
QString describe(const EpisodeFilledIn& fact);

} // namespace tepu
