// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record/merged.h"

namespace tepu {

/// Which facts each seat had seen of the others', as their Merged facts say. It knows the content chains: who may read is changed in
/// one place only.
class SeenLog {
public:
    SeenLog() = default;
    /// What the tables remember, and how far the chains went when they were made.
    SeenLog(const Tables& tables, const QVector<SeatHead>& heads);

    void note(const SeatId& seat, qint64 sequence, const Merged& merged);
    /// The facts come in the record's order; whether this one had seen all that came before it, from every seat.
    bool passes(const Statement& fact);

    /// Of two facts of which `later` stands behind in the record's order.
    bool hadSeen(const Statement& later, const Statement& earlier) const;
    /// Whether a seat has said that it has seen another's chain up to there.
    bool hasSaid(const SeatId& seat, const SeatId& other, qint64 upTo) const;

private:
    struct Said {
        qint64 sequence = 0; ///< of the fact that says it
        QHash<SeatId, qint64> seen;
    };
    bool beganMerged(const SeatId& seat) const;
    bool hadSeen(const SeatId& seat, qint64 sequence, const SeatId& other, qint64 upTo) const;

    QHash<SeatId, QVector<Said>> m_said; ///< in the order of each seat's chain
    QHash<SeatId, qint64> m_passed;      ///< how far each seat's content chain has come
};

} // namespace tepu
