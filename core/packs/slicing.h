// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/journal/pack_file.h"

namespace tepu {

/// The scopes of a slice; nothing: all there are.
using ChosenScopes = std::optional<QSet<Scope>>;

/// Refused if there is something at `file`, or no folder for it.
Result<void> isFreeForPack(const QString& file);

/// What these scopes leave out of the chains as they stand now.
Result<QVector<ChainGap>> gapsWithout(Journal& journal, const ChosenScopes& chosen);

/// All seats, and the events of these scopes; without keys.
Result<Slice> sliceOf(Journal& journal, const ChosenScopes& chosen);

/// All seats, and the events that these heads have not seen, with the wraps of their keys.
Result<Slice> sliceBeyond(Journal& journal, const QVector<SeatHead>& heads);

/// Puts the file in its place once it has been read again and every event of it follows the one before and opens.
Result<void> writeProven(Journal& journal, const Slice& slice, const QVector<SeatHead>& from, const QString& file);

} // namespace tepu
