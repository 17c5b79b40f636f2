// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/children/childrens_team.h"

namespace tepu {

QDate teamDecisionDue(QDate referredOn, int days)
{
    return referredOn.addDays(days);
}

TeamStanding teamStanding(QDate referredOn, std::optional<QDate> decidedOn, QDate today, int days)
{
    if (decidedOn)
        return TeamStanding::Decided;
    const qint64 left = today.daysTo(teamDecisionDue(referredOn, days));
    if (left > 0)
        return TeamStanding::Waiting;
    return left == 0 ? TeamStanding::DueToday : TeamStanding::Overdue;
}

QString teamWords(QDate referredOn, QDate today, int days)
{
    const qint64 day = referredOn.daysTo(today);
    if (day > days)
        return day - days == 1 ? QStringLiteral("1 day over") : QStringLiteral("%1 days over").arg(day - days);
    const QString count = QStringLiteral("day %1 of %2").arg(day).arg(days);
    return day == days ? QStringLiteral("due today, %1").arg(count) : count;
}

} // namespace tepu
