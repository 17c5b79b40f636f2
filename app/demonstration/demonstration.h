// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"

namespace tepu::demonstration {

/// Opens the demonstration; it guards nobody's life.
inline constexpr auto passphrase = "kereru on the wire at dusk";

/// Thursday 10 May 2018, 08:30: the list is sent, the table is about to sit.
Instant beginning();

/// How far the invented history goes.
enum class Until {
    LastEvening, ///< the last morning's files are still to be taken in
    ListSent,    ///< the list of the last day is sent
};

/// Makes the demonstration in a folder: a training record of Waikato with eight days behind it, from the sample referrals.
Result<std::unique_ptr<Record>> made(const QString& folder, Until until = Until::ListSent);

/// Makes it aside and opens it in its place once it is whole: whoever is interrupted leaves no half of it there.
Result<std::unique_ptr<Record>> madeWhole(const QString& folder);

/// What arrived on the last morning, as resources.
QStringList filesOfTheLastMorning();

} // namespace tepu::demonstration
