// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/safety.h"
#include "core/rules/orders/pso.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Writes down what Police or a court did with somebody after an episode.
struct NotePoliceStep {
    static constexpr auto name = "NotePoliceStep";
    PoliceStepId step = PoliceStepId::fresh();
    EpisodeId episode;
    PersonId person;
    PoliceStep action = PoliceStep::Arrest;
    std::optional<QDate> on = {};
    std::optional<int> days = {}; ///< of a Police Safety Order

    static constexpr auto fields()
    {
        using C = NotePoliceStep;
        return Fields{field("step", &C::step).orDefault(), field("episode", &C::episode), field("person", &C::person),
                      field("action", &C::action),         field("on", &C::on),           field("days", &C::days)};
    }
};

struct PoliceStepNoted {
    static constexpr auto kind = "PoliceStepNoted";
    static constexpr int version = 1;
    PoliceStepId step;
    EpisodeId episode;
    PersonId person;
    PoliceStep action = PoliceStep::Arrest;
    QDate on;
    std::optional<int> days = {};

    Scope scope() const { return Scope::of(episode); }
    static constexpr auto fields()
    {
        using F = PoliceStepNoted;
        return Fields{field("step", &F::step),     field("episode", &F::episode), field("person", &F::person),
                      field("action", &F::action), field("on", &F::on),           field("days", &F::days)};
    }
};

/// Whether somebody had a part in an episode.
struct PartInEpisode {
    bool isKnown = false;
    bool idIsTaken = false; ///< of the step that is to be written down
};

PartInEpisode subjectOf(const NotePoliceStep& command, const Tables& tables);
Result<Facts> decide(const NotePoliceStep& command, const PartInEpisode& now, const Context& context);
void apply(const PoliceStepNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PoliceStepNoted& fact);

} // namespace tepu
