// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/chain_gap.h"
#include "core/journal/head_file.h"
#include "core/journal/reader.h"

#include <map>

namespace tepu {

struct Seat;

/// Finds which events of a damaged journal are lost, so that the rest can be gone on with.
class ChainSurvey {
public:
    ChainSurvey(const Keyring& keys, const QVector<Seat>& seats);

    /// Every event in the record's order; what does not open, or is not signed as it must be, counts as lost.
    void take(const Result<Event>& event);
    /// What is missing between the sound events of each chain, and at the end of the seats whose heads were written down.
    QVector<ChainGap> gaps(const QVector<SeatHead>& writtenDown) const;

private:
    struct Sound {
        qint64 sequence = 0;
        Digest previous;
        Digest digest;
    };
    using ChainName = std::pair<SeatId, Chain>;
    static void addGaps(QVector<ChainGap>& gaps, const ChainName& chain, const QVector<Sound>& sound, qint64 onceHeld);

    Reader m_reader;
    QHash<SeatId, QByteArray> m_publicKeys;
    std::map<ChainName, QVector<Sound>> m_sound;
};

} // namespace tepu
