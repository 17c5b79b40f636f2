// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_places.h"

#include <algorithm>
#include <numeric>

namespace tepu::ui {

TimelinePlaces timelinePlaces(const QVector<QDate>& dates, const TimelineRoom& room)
{
    const int count = int(dates.size());
    if (count == 0)
        return {};
    const int fitting = std::max(1, room.width / room.label);
    const int fittingBeside = std::max(1, (room.width - room.earlier) / room.label);
    const int shown = count <= fitting ? count : std::min(count, fittingBeside);
    const int start = (shown < count ? room.earlier : 0) + room.label / 2;
    const int spare = std::max(0, room.width - start - room.label / 2 - (shown - 1) * room.label);

    const QVector<QDate> last = dates.last(shown);
    const qint64 days = std::max<qint64>(1, last.first().daysTo(last.last()));
    TimelinePlaces places{count - shown, {start}};
    for (int i = 1; i < shown; ++i) {
        const qint64 passed = last.first().daysTo(last[i]);
        places.xs.append(start + i * room.label + int(spare * passed / days));
    }
    return places;
}

} // namespace tepu::ui
