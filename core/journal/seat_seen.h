// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/journal/head_file.h"

namespace tepu {

/// Where one seat's chains stood, as facts and snapshots say it.
struct SeatSeen {
    SeatId seat;
    qint64 content = 0;
    QString contentDigest;
    qint64 access = 0;
    QString accessDigest;

    static SeatSeen of(const SeatHead& head)
    {
        return {head.seat, static_cast<qint64>(head.content.sequence), head.content.digest.hex(),
                static_cast<qint64>(head.access.sequence), head.access.digest.hex()};
    }
    /// The head without its digests: how far somebody has read.
    SeatHead head() const { return {seat, {static_cast<quint64>(content), {}}, {static_cast<quint64>(access), {}}}; }

    static constexpr auto fields()
    {
        using S = SeatSeen;
        return Fields{field("seat", &S::seat), field("content", &S::content), field("content_digest", &S::contentDigest),
                      field("access", &S::access), field("access_digest", &S::accessDigest)};
    }
};

} // namespace tepu
