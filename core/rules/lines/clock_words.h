// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/typed_line.h"

#include <QTime>

namespace tepu {

/// A time of day as typed: 1500, 15:00, 3pm, 3.30 pm, noon.
struct ClockRead {
    QTime time;
    qsizetype count = 0;
    bool isPlainNumber = false; ///< 1500: a time only where one is expected
};

std::optional<ClockRead> clockAt(const TypedLine& line, qsizetype at);

/// Four digits where a time is expected that are no time of day: 1575.
bool looksLikeClock(const QString& word);

/// A whole number from 0 to 9999 in ASCII digits; nothing else.
std::optional<int> smallNumber(QStringView text);

} // namespace tepu
