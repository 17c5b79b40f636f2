// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"

#include <QDate>
#include <QString>
#include <QVector>
#include <optional>

namespace tepu {

/// Time that a worker gave somebody on a day.
struct HoursGiven {
    QDate on;
    int minutes = 0;
};

/// R-C4 of one allocation of a worker: what is used of what there is on average.
struct HoursUsed {
    QDate from;
    QDate until; ///< the first day after it
    int usedMinutes = 0;
    int availableMinutes = 0;

    bool atLimit() const { return usedMinutes >= availableMinutes; }
    bool operator==(const HoursUsed&) const = default;
};

/// R-C4 "High, an IVS *or* a POS, on average 40 h over 12 weeks; Medium, a WSW, on average 4 h over 6 weeks; Low about 1.25 h including
/// a call after six weeks": the one that runs at the last time given. It begins on the first day on which time was given; time after
/// its end begins another. Nothing: the role has no hours of its own, or gave none.
std::optional<HoursUsed> supportHours(WorkerRole role, QVector<HoursGiven> given);

/// "2 h 30 min of 40 h"; at the limit it says so. It never blocks.
QString hoursInWords(const HoursUsed& used);
/// "1 h 15 min".
QString minutesInWords(int minutes);

} // namespace tepu
