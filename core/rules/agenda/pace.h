// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QVector>

namespace tepu {

/// How long the cases of a meeting have taken so far, and which are still to be heard.
struct Pace {
    QVector<std::chrono::seconds> heard;       ///< what each settled case took
    QVector<std::chrono::seconds> stillToHear; ///< what each of the others, the open one too, has taken so far
    std::chrono::minutes perCase = 10min;      ///< the site's own
};

/// R-M7 "time per case [is a] site setting": what the next case is likely to take. The site's minutes count like three
/// cases already heard, so that one long first case does not move the end of the day.
std::chrono::seconds expectedPerCase(const Pace& pace);

/// When the last case will have been heard, if the table goes on at an instant: now, or at the end of the break.
Instant projectedEnd(const Pace& pace, Instant goesOnAt);

} // namespace tepu
