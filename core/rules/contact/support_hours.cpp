// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contact/support_hours.h"

#include <algorithm>

namespace tepu {
namespace {

struct Allocation {
    int minutes = 0;
    int days = 0;
};

std::optional<Allocation> allocationOf(WorkerRole role)
{
    switch (role) {
    case WorkerRole::Ivs:
    case WorkerRole::Pos:
        return Allocation{40 * 60, 84};
    case WorkerRole::Wsw:
        return Allocation{4 * 60, 42};
    case WorkerRole::Lrr:
        return Allocation{75, 49}; // the call comes after six weeks: the seventh is its week
    case WorkerRole::Corrections:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<HoursUsed> supportHours(WorkerRole role, QVector<HoursGiven> given)
{
    const auto allocation = allocationOf(role);
    if (!allocation || given.isEmpty())
        return std::nullopt;
    std::sort(given.begin(), given.end(), [](const HoursGiven& a, const HoursGiven& b) { return a.on < b.on; });
    HoursUsed used;
    for (const HoursGiven& each : given) {
        if (!used.from.isValid() || each.on >= used.until)
            used = {each.on, each.on.addDays(allocation->days), 0, allocation->minutes};
        used.usedMinutes += each.minutes;
    }
    return used;
}

QString minutesInWords(int minutes)
{
    const QString rest = QStringLiteral("%1 min").arg(minutes % 60);
    if (minutes < 60)
        return rest;
    const QString hours = QStringLiteral("%1 h").arg(minutes / 60);
    return minutes % 60 == 0 ? hours : hours + u' ' + rest;
}

QString hoursInWords(const HoursUsed& used)
{
    const QString words = QStringLiteral("%1 of %2").arg(minutesInWords(used.usedMinutes), minutesInWords(used.availableMinutes));
    return used.atLimit() ? words + QStringLiteral(": at the limit") : words;
}

} // namespace tepu
