// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/alerts/alert.h"
#include "core/rules/alerts/precedence.h"

namespace tepu {

static QVector<Alert> pregnancyAlerts(const QVector<PersonSign>& pregnant, Instant now, const SignalLapse& lapse)
{
    QVector<Alert> alerts;
    for (const PersonSign& sign : pregnant)
        if (dateAt(sign.seenAt).addDays(lapse.pregnancyDays) >= dateAt(now)) {
            const QString words = QStringLiteral("%1 is pregnant").arg(sign.called);
            alerts.append({Danger::Pregnant, words, {}, words, sign.source, dateAt(sign.seenAt)});
        }
    return alerts;
}

QVector<Alert> alertsOf(const AlertFacts& facts, Instant now)
{
    QVector<Alert> alerts = episodeAlerts(facts.episodes, now, facts.lapse);
    alerts += orderAlerts(facts.episodes, now);
    alerts += registeredOrderAlerts(facts.orders, now, facts.telling, facts.lapse);
    alerts += addressAlerts(facts.near, facts.telling.askMark);
    alerts += holdAlerts(facts.holds);
    alerts += releaseAlerts(facts.releases, now, facts.imminentReleaseDays);
    alerts += pregnancyAlerts(facts.pregnant, now, facts.lapse);
    alerts += workerAlerts(facts.warnings, facts.gangs);
    alerts += toldAlerts(facts.told, alerts, facts.telling.askMark);
    std::stable_sort(alerts.begin(), alerts.end(), [](const Alert& a, const Alert& b) { return placeOf(a.kind) < placeOf(b.kind); });
    return alerts;
}

} // namespace tepu
