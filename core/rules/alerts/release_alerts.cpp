// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/alerts/alert.h"
#include "core/rules/releases/standing.h"

namespace tepu {

/// As long after the day as before it, for as long as nobody tells the table what happened.
QVector<Alert> releaseAlerts(const QVector<ReleaseSign>& releases, Instant now, int imminentDays)
{
    QVector<Alert> alerts;
    const QDate today = dateAt(now);
    for (const ReleaseSign& release : releases)
        if (std::abs(today.daysTo(release.expectedOn)) <= imminentDays) {
            const QString told = releaseInWords(release.called, release.kind, release.expectedOn, today);
            alerts.append({Danger::Release, told, {}, told, QStringLiteral("Corrections"), release.expectedOn});
        }
    return alerts;
}

} // namespace tepu
