// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/intake/changed_source.h"
#include "core/commands/intake/episode_received.h"

namespace tepu {

/// An episode or release came again with other content, and somebody says that the new content holds from now on.
struct TakeCorrection {
    static constexpr auto name = "TakeCorrection";
    QString ref; ///< of Police or Corrections
    Words because;

    static constexpr auto fields()
    {
        return Fields{field("ref", &TakeCorrection::ref), field("because", &TakeCorrection::because)};
    }
};

/// What an episode says from now on; whoever is named no more has no part in it.
struct EpisodeCorrected : ReferredEpisode {
    static constexpr auto kind = "EpisodeCorrected";
    static constexpr int version = 1;
    EpisodeId episode;
    QVector<EpisodePlace> places;
    QVector<QString> columns; ///< in which it differed
    Words because;

    Scope scope() const { return Scope::of(episode); }
    QVector<Change> changes() const { return {{QStringLiteral("what the source says")}}; }
    static constexpr auto fields()
    {
        using F = EpisodeCorrected;
        return Fields{field("episode", &F::episode)} + ReferredEpisode::fields() +
               Fields{field("places", &F::places), field("columns", &F::columns), safetyField("because", &F::because)};
    }
};

struct ReleaseCorrected : ReferredRelease {
    static constexpr auto kind = "ReleaseCorrected";
    static constexpr int version = 1;
    ReleaseId release;
    PersonId person;
    std::optional<PersonId> victim;
    QVector<QString> columns;
    Words because;

    Scope scope() const { return Scope::of(release); }
    QVector<Change> changes() const { return {{QStringLiteral("what the source says")}}; }
    static constexpr auto fields()
    {
        using F = ReleaseCorrected;
        return Fields{field("release", &F::release), field("person", &F::person), field("victim", &F::victim)} +
               ReferredRelease::fields() + Fields{field("columns", &F::columns), safetyField("because", &F::because)};
    }
};

ChangedSource subjectOf(const TakeCorrection& command, const Tables& tables);
Result<Facts> decide(const TakeCorrection& command, const ChangedSource& now, const Context& context);
void apply(const EpisodeCorrected& fact, const Stamp& stamp, TableWriter& tables);
void apply(const ReleaseCorrected& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const EpisodeCorrected& fact);
QString describe(const ReleaseCorrected& fact);

} // namespace tepu
