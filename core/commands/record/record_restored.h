// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// The record was laid out from a backup and goes on here: what the seat before wrote later is not in it.
struct RecordRestored {
    static constexpr auto kind = "RecordRestored";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    RecordId record;
    SeatId seatBefore;
    qint64 sequence = 0; ///< the last of its content chain that is here
    QString head;        ///< that event's hash, hex

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields()
    {
        using F = RecordRestored;
        return Fields{field("record", &F::record), field("seat_before", &F::seatBefore), field("sequence", &F::sequence),
                      field("head", &F::head)};
    }
};

template <>
inline constexpr Chain chainOf<RecordRestored> = Chain::Access;

/// No table holds it: who asks finds it among the acts.
void apply(const RecordRestored& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const RecordRestored& fact);

} // namespace tepu
