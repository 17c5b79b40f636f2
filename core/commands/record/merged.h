// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/journal/seat_seen.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// From here on this seat has seen what the others did up to these events: what is done later was done knowing it. The first content
/// fact of every seat but the founding one, and of every sitting in which another seat's chain has grown.
struct Merged {
    static constexpr auto kind = "Merged";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    RecordId record;
    QVector<SeatSeen> seen; ///< of all seats but its own

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields() { return Fields{field("record", &Merged::record), field("seen", &Merged::seen)}; }
};

/// The projection keeps it (SeenLog): it takes part in no table of its own making.
void apply(const Merged& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const Merged& fact);

} // namespace tepu
