// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

namespace tepu {

/// One thing that is wrong with a record, and where.
struct Damage {
    QString place; ///< "event 17 of seat 0190…", "heads"
    QString what;
    QString affects = {};            ///< in words: whose plan, which meeting; empty where that cannot be told
    std::optional<Scope> scope = {}; ///< what it is about

    static constexpr auto fields()
    {
        return Fields{field("place", &Damage::place), field("what", &Damage::what), field("affects", &Damage::affects)};
    }
};

struct Verification {
    qint64 events = 0;
    qint64 facts = 0;
    qint64 unreadable = 0; ///< events whose key this user does not hold: only their place in the chain was checked
    QString head;          ///< digest of this seat's newest event
    QVector<Damage> damages;
    QVector<ChainGap> lost; ///< known to be lost: the record says so itself, and goes on without it

    static constexpr auto fields()
    {
        return Fields{field("events", &Verification::events), field("facts", &Verification::facts),
                      field("unreadable", &Verification::unreadable), field("head", &Verification::head),
                      field("damages", &Verification::damages), field("lost", &Verification::lost)};
    }
};

/// Says whether a fact can be read by this program.
using Understanding = std::function<Result<void>(const Statement& fact)>;

/// Checks every event, chain, signature and sealed content.
Verification verified(Journal& journal, const Understanding& understood);

/// Adds whether a head that somebody holds on paper is part of this history.
void checkWitness(Journal& journal, const QString& head, Verification& verification);

} // namespace tepu
