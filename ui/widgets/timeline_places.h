// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QVector>

namespace tepu::ui {

/// Where the episodes stand on a line of a given length.
struct TimelinePlaces {
    int earlier = 0;   ///< how many do not fit, from the first
    QVector<int> xs;   ///< one for each that fits
};

/// What the words of a timeline need.
struct TimelineRoom {
    int width;   ///< of the whole line
    int label;   ///< the least room of one dot with its date
    int dot;     ///< the room of one more dot on the same day
    int earlier; ///< the room of "22 earlier", where that is needed
};

/// Distances go with the days between, but no two dates touch; episodes of one day stand side by side over one date. When
/// there are too many the latest are shown.
TimelinePlaces timelinePlaces(const QVector<QDate>& dates, const TimelineRoom& room);

} // namespace tepu::ui
