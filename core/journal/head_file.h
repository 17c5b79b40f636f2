// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/header.h"
#include "core/journal/principal.h"

#include <QFile>
#include <QVector>

namespace tepu {

/// The newest event of one chain.
struct ChainHead {
    quint64 sequence = 0;
    Digest digest;
    bool operator==(const ChainHead&) const = default;
};

/// Where a seat's two chains stood, signed by the seat.
struct SeatHead {
    SeatId seat;
    ChainHead content;
    ChainHead access;
    ChainHead& of(Chain chain) { return chain == Chain::Content ? content : access; }
    const ChainHead& of(Chain chain) const { return chain == Chain::Content ? content : access; }
    bool operator==(const SeatHead&) const = default;
};

/// `heads/SEAT`: the newest head in two alternating signed slots, written after the commit. The journal may be ahead of
/// it, never behind: a journal that lost its end without a word is found out.
class HeadFile {
public:
    HeadFile(const QString& folder, const SeatId& seat);

    /// The newer of the slots that are whole and signed. Refused if there is none: the file is missing, or both are torn.
    Result<SeatHead> read(const QByteArray& publicKey) const;
    Result<void> write(const SeatHead& head, const SigningKey& key);
    /// What it says of a seat whose key is lost with the end of the journal; nothing where no slot can be read.
    std::optional<SeatHead> claimed() const;

private:
    QString m_path;
    SeatId m_seat;
    quint64 m_written = 0; ///< counter of the newest slot that is whole; the other one is written next
};

} // namespace tepu
