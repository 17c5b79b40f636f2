// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"

namespace tepu {

/// What came in.
struct TakenIn {
    PackId pack;
    qint64 events = 0;
    qint64 seats = 0; ///< that had not been here before
};

/// Puts the events of a pack that a record lacks into its journal, all or none. Its tables do not know them yet: open it again, and its
/// first act says what was seen. Refused if the pack is of another record, leaves something out, if its chains do not go on where this
/// record's end (the history forked, or something between is missing), or if anything in it does not open.
Result<TakenIn> takeIn(Record& record, const QString& file);

} // namespace tepu
