// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/outcome.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Says what became of a prison release; it is not ahead any more.
struct NoteReleaseOutcome {
    static constexpr auto name = "NoteReleaseOutcome";
    ReleaseId release;
    std::optional<QDate> releasedOn; ///< nothing: still in prison
    ReleaseOutcome outcome = ReleaseOutcome::RemainedInPrison;

    static constexpr auto fields()
    {
        using C = NoteReleaseOutcome;
        return Fields{field("release", &C::release), field("released_on", &C::releasedOn), field("outcome", &C::outcome)};
    }
};

struct ReleaseOutcomeNoted {
    static constexpr auto kind = "ReleaseOutcomeNoted";
    static constexpr int version = 1;
    ReleaseId release;
    std::optional<QDate> releasedOn;
    ReleaseOutcome outcome = ReleaseOutcome::RemainedInPrison;

    Scope scope() const { return Scope::of(release); }
    QVector<Change> changes() const { return {{QStringLiteral("what came of it")}}; }
    static constexpr auto fields()
    {
        using F = ReleaseOutcomeNoted;
        return Fields{field("release", &F::release), field("released_on", &F::releasedOn), field("outcome", &F::outcome)};
    }
};

struct ReleaseNow {
    bool isKnown = false;
};

ReleaseNow subjectOf(const NoteReleaseOutcome& command, const Tables& tables);
Result<Facts> decide(const NoteReleaseOutcome& command, const ReleaseNow& now, const Context& context);
void apply(const ReleaseOutcomeNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ReleaseOutcomeNoted& fact);

} // namespace tepu
