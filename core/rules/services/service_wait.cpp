// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/services/service_wait.h"

#include <algorithm>

namespace tepu {

std::optional<ServiceWait> serviceWait(const QVector<ServiceStep>& steps, QDate today)
{
    std::optional<QDate> since, received;
    for (const ServiceStep& step : steps) {
        if (step.status == ServiceStatus::Referred || step.status == ServiceStatus::Waitlisted)
            since = std::min(since.value_or(step.on), step.on);
        else if (step.status == ServiceStatus::SupportReceived)
            received = std::min(received.value_or(step.on), step.on);
    }
    if (!since || (received && *received < *since))
        return std::nullopt;
    return ServiceWait{*since, received, int(since->daysTo(received.value_or(std::max(today, *since))))};
}

std::optional<int> middleOf(QVector<int> days)
{
    if (days.isEmpty())
        return std::nullopt;
    std::sort(days.begin(), days.end());
    return days[days.size() / 2];
}

QString waitedInWords(int days)
{
    if (days == 1)
        return QStringLiteral("1 day");
    return days < 21 ? QStringLiteral("%1 days").arg(days) : QStringLiteral("%1 weeks").arg(days / 7);
}

} // namespace tepu
