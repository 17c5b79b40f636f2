// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/journal/header.h"

namespace tepu {

/// Events of one chain that are lost: not in the journal any more, or not as they were written.
struct ChainGap {
    SeatId seat;
    Chain chain = Chain::Content;
    qint64 first = 0; ///< a sequence, from 1
    qint64 last = 0;  ///< 0: to the end of what there once was

    bool holds(const SeatId& other, Chain of, qint64 sequence) const
    {
        return seat == other && chain == of && sequence >= first && (last == 0 || sequence <= last);
    }
    bool operator==(const ChainGap&) const = default;

    static constexpr auto fields()
    {
        using G = ChainGap;
        return Fields{field("seat", &G::seat), field("chain", &G::chain), field("first", &G::first), field("last", &G::last)};
    }
};

} // namespace tepu
