// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/journal/chain_gap.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Events of the journal are lost, and somebody decided to go on without them: in a new seat, for capture is never blocked.
struct TailLost {
    static constexpr auto kind = "TailLost";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    RecordId record;
    SeatId seatBefore;
    qint64 sequence = 0; ///< the last of its content chain that is left
    QString head;        ///< that event's hash, hex
    QVector<ChainGap> lost;

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields()
    {
        using F = TailLost;
        return Fields{field("record", &F::record), field("seat_before", &F::seatBefore), field("sequence", &F::sequence),
                      field("head", &F::head), field("lost", &F::lost)};
    }
};

template <>
inline constexpr Chain chainOf<TailLost> = Chain::Access;

/// No table holds it: who asks finds it among the acts.
void apply(const TailLost& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TailLost& fact);

/// "12 events", "3 events and what came after them": how much is lost.
QString inWords(const QVector<ChainGap>& lost);

} // namespace tepu
