// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/line_context.h"

namespace tepu {

/// A moment as typed: a day, a time, both, or so long from now.
struct Moment {
    std::optional<QDate> date;
    std::optional<QTime> time;
    std::optional<Instant> exact; ///< "in 2 hours"
    qsizetype count = 0;          ///< words of the line
    bool couldBeWords = false;    ///< a moment only where one is expected, or at the end of a phrase
    QString wrong = {};           ///< why it cannot be meant
};

std::optional<Moment> momentAt(const TypedLine& line, qsizetype at, const LineContext& context);

/// When a task is due that must be done by this moment; a day without a time is due when its working day ends.
Result<Instant> dueBy(const Moment& moment, const LineContext& context);
/// When a task is due that must be done before this moment; before a day is by the day before.
Result<Instant> dueBefore(const Moment& moment, const LineContext& context);

/// When waiting until this moment ends; a day without a time begins at midnight.
Result<Instant> startOf(const Moment& moment, const LineContext& context);
/// When waiting until after this moment ends: after a day is the day after.
Result<Instant> endOf(const Moment& moment, const LineContext& context);

} // namespace tepu
