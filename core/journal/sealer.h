// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"
#include "core/journal/head_file.h"
#include "core/journal/keyring.h"

namespace tepu {

/// Seals facts as the next events of a seat's chains.
struct Sealer {
    const SeatId& seat;
    const Keyring& keys; ///< with the keys of every scope that is written to
    const SigningKey& signing;

    /// One event, or two that stand next to each other; `head` moves on to the last.
    QVector<Event> sealed(const Statement& fact, SeatHead& head) const;

private:
    Event half(const Statement& fact, Seal half, ChainHead& chain) const;
};

} // namespace tepu
