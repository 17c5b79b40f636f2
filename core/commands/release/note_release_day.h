// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/episode.h"
#include "core/domain/release.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Says what happened on the day on which somebody might have come out: released, remanded again, not released, or moved to
/// another day. A day still to come takes the old one's place.
struct NoteReleaseDay {
    static constexpr auto name = "NoteReleaseDay";
    ReleaseId release;
    ReleaseDay what = ReleaseDay::Released;
    std::optional<QDate> on = {};     ///< nothing: today
    std::optional<QDate> nextOn = {}; ///< the next hearing, or the new day
    std::optional<ReleaseKind> nextKind = {};
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NoteReleaseDay;
        return Fields{field("release", &C::release), field("what", &C::what),          field("on", &C::on),
                      field("next_on", &C::nextOn),  field("next_kind", &C::nextKind), field("words", &C::words)};
    }
};

struct ReleaseDayNoted {
    static constexpr auto kind = "ReleaseDayNoted";
    static constexpr int version = 1;
    ReleaseId release;
    ReleaseDay what = ReleaseDay::Released;
    QDate on;
    std::optional<QDate> nextOn = {};
    std::optional<ReleaseKind> nextKind = {};
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(release); }
    /// Of two that had not seen each other the one stands that has him out.
    QVector<Change> changes() const { return {{QStringLiteral("the day"), what == ReleaseDay::Released}}; }
    static constexpr auto fields()
    {
        using F = ReleaseDayNoted;
        return Fields{field("release", &F::release), field("what", &F::what),          field("on", &F::on),
                      field("next_on", &F::nextOn),  field("next_kind", &F::nextKind), safetyField("words", &F::words)};
    }
};

/// A release that is in the record: whose, and by what it would have come.
struct WatchedRelease {
    std::optional<PersonId> person;
    std::optional<ReleaseKind> kind;

    static constexpr auto fields() { return Fields{field("person", &WatchedRelease::person), field("kind", &WatchedRelease::kind)}; }
};

using MaybeRelease = std::optional<WatchedRelease>;

MaybeRelease subjectOf(const NoteReleaseDay& command, const Tables& tables);
Result<Facts> decide(const NoteReleaseDay& command, const MaybeRelease& now, const Context& context);
void apply(const ReleaseDayNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ReleaseDayNoted& fact);

} // namespace tepu
