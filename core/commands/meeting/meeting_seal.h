// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"

namespace tepu {

/// R-M9: the head at which a closed meeting was signed, as it stands on paper.
struct MeetingSeal {
    QString head; ///< hex
    qint64 sequence = 0;
    SeatId seat;
    QString user;      ///< whose seat it is
    QString signature; ///< hex
};

/// Nothing while the meeting is not closed, or if it was closed before heads were signed.
std::optional<MeetingSeal> sealOf(Record& record, const MeetingId& meeting);

} // namespace tepu
