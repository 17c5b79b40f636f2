// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_places.h"

#include <algorithm>

namespace tepu::ui {
namespace {

/// From one episode to the next, at least.
int stepTo(const QVector<QDate>& dates, qsizetype episode, const TimelineRoom& room)
{
    return dates[episode] == dates[episode - 1] ? room.dot : room.label;
}

/// How many of the latest stand in a width.
qsizetype fitting(const QVector<QDate>& dates, int width, const TimelineRoom& room)
{
    qsizetype count = 1;
    int needed = room.label;
    while (count < dates.size()) {
        needed += stepTo(dates, dates.size() - count, room);
        if (needed > width)
            break;
        ++count;
    }
    return count;
}

} // namespace

TimelinePlaces timelinePlaces(const QVector<QDate>& dates, const TimelineRoom& room)
{
    if (dates.isEmpty())
        return {};
    const bool all = fitting(dates, room.width, room) == dates.size();
    const qsizetype shown = all ? dates.size() : fitting(dates, room.width - room.earlier, room);
    const QVector<QDate> last = dates.last(shown);
    int least = room.label;
    for (qsizetype i = 1; i < shown; ++i)
        least += stepTo(last, i, room);
    const int spare = std::max(0, room.width - (all ? 0 : room.earlier) - least);
    const qint64 days = std::max<qint64>(1, last.first().daysTo(last.last()));
    int x = (all ? 0 : room.earlier) + room.label / 2;
    TimelinePlaces places{int(dates.size() - shown), {x}};
    for (qsizetype i = 1; i < shown; ++i) {
        x += stepTo(last, i, room);
        places.xs.append(x + int(spare * last.first().daysTo(last[i]) / days));
    }
    return places;
}

} // namespace tepu::ui
