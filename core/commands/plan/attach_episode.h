// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M12 "One family is heard once": an episode joins the plan of its family.
struct AttachEpisode {
    static constexpr auto name = "AttachEpisode";
    PlanId plan;
    EpisodeId episode;

    static constexpr auto fields()
    {
        return Fields{field("plan", &AttachEpisode::plan), field("episode", &AttachEpisode::episode)};
    }
};

struct EpisodeAttached {
    static constexpr auto kind = "EpisodeAttached";
    static constexpr int version = 1;
    PlanId plan;
    EpisodeId episode;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("whether it is open"), 1, true}}; }
    static constexpr auto fields()
    {
        return Fields{field("plan", &EpisodeAttached::plan), field("episode", &EpisodeAttached::episode)};
    }
};

/// What is to be attached, where, and whether it already is.
struct Attaching {
    bool planIsKnown = false;
    bool thingIsKnown = false;
    bool isAttached = false;
};

Attaching subjectOf(const AttachEpisode& command, const Tables& tables);
Result<Facts> decide(const AttachEpisode& command, const Attaching& now, const Context& context);
void apply(const EpisodeAttached& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const EpisodeAttached& fact);

} // namespace tepu
