// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/journal/header.h"

namespace tepu {

/// What an event is about: the site, a meeting, an episode, a person or a plan. Every event has one scope, every table
/// row bears it, and a scope can be made again from its own events alone.
struct Scope {
    Uuid id;

    template <class Kind>
    static Scope of(const Id<Kind>& thing)
    {
        return {thing.uuid()};
    }
    auto operator<=>(const Scope&) const = default;
};

inline size_t qHash(const Scope& scope, size_t seed = 0)
{
    return qHash(scope.id, seed);
}

/// Who did it, when and at which table: the same for all facts of one command.
struct Stamp {
    CommandId command;
    UserId actor;
    Instant at;
    std::optional<MeetingId> meeting;

    static constexpr auto fields()
    {
        return Fields{field("command", &Stamp::command), field("actor", &Stamp::actor), field("at", &Stamp::at),
                      field("meeting", &Stamp::meeting)};
    }
};

/// A fact on its way into or out of the journal, its fields parted by the key that seals them.
struct Statement {
    QString kind;
    int version = 1;
    Chain chain = Chain::Content;
    Scope scope;
    Stamp stamp;
    int index = 0; ///< which fact of its command
    quint64 clock = 0; ///< where it stands in the record's order; nothing before it is appended
    SeatId seat = {};  ///< whose chain it stands on; the same
    quint64 sequence = 0; ///< of its last event there; the same
    std::optional<Stamp> takenIn = {}; ///< of a fact that another record told: who took it in, and when
    QCborMap ordinary;
    QCborMap safety;
    bool isSigned = false; ///< its event bears the seat's signature, on the content chain too
    bool safetyMissing = false; ///< there is a safety half, and this reader does not hold its key
};

} // namespace tepu
