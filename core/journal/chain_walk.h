// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/head_file.h"
#include "core/journal/journal_store.h"

#include <QHash>
#include <set>

namespace tepu {

/// Follows the chains of all seats, event by event in the record's order, and says what does not fit.
class ChainWalk {
public:
    /// What is known to be left out is not expected. `from`: where the chains have got to already.
    explicit ChainWalk(const QVector<Seat>& seats, const QVector<ChainGap>& leftOut = {}, const QVector<SeatHead>& from = {});

    /// What is wrong with the place and the signature of this event; empty if it continues its chain.
    QStringList take(const Event& event);
    /// Where a seat's chains stand after what was taken so far.
    SeatHead headOf(const SeatId& seat) const { return m_heads.value(seat, {seat, {}, {}}); }

    /// Said of the event itself; everything else that take() finds speaks of the one before it.
    static const QString notSigned;

private:
    bool mayFollowGap(const EventHeader& header, const ChainHead& before) const;

    QHash<SeatId, QByteArray> m_publicKeys;
    QHash<SeatId, SeatHead> m_heads;
    QVector<ChainGap> m_leftOut;
    std::set<std::tuple<SeatId, Chain, qint64, qint64>> m_wholeGaps; ///< the same, found at once: a pack leaves out thousands
};

/// Events of the access chain are signed, always; a signature that stands elsewhere must hold too.
bool lacksSignature(const Event& event, const Digest& digest, const QByteArray& publicKey);

} // namespace tepu
