// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/head_file.h"
#include "core/journal/journal_store.h"

#include <QHash>

namespace tepu {

/// Follows the chains of all seats, event by event in the record's order, and says what does not fit.
class ChainWalk {
public:
    explicit ChainWalk(const QVector<Seat>& seats);

    /// What is wrong with the place and the signature of this event; empty if it continues its chain.
    QStringList take(const Event& event);
    /// Where a seat's chains stand after what was taken so far.
    SeatHead headOf(const SeatId& seat) const { return m_heads.value(seat, {seat, {}, {}}); }

private:
    QHash<SeatId, QByteArray> m_publicKeys;
    QHash<SeatId, SeatHead> m_heads;
};

} // namespace tepu
