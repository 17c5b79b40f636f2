// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/alerts/alert.h"

#include <algorithm>

namespace tepu {

/// An initial and a spoken sentence have their full stop already.
static QString askingFirst(const QString& words, const HoldSign& hold)
{
    if (hold.askFirst.isEmpty())
        return words;
    return words + (words.endsWith(u'.') ? QString() : QStringLiteral(".")) + QStringLiteral(" Ask %1 first").arg(hold.askFirst);
}

/// R-C6 "*Unsafe to contact* blocks every contact task for that person, at any agency, until the flag is lifted". The room
/// reads whom and whom to ask; why may be what he does not know.
QVector<Alert> holdAlerts(const QVector<HoldSign>& holds)
{
    QVector<Alert> alerts;
    for (const HoldSign& hold : holds) {
        const QString room = QStringLiteral("Do not contact %1").arg(hold.called);
        const QString why = hold.words.isEmpty() ? QString() : QStringLiteral(": %1").arg(hold.words);
        alerts.append({Danger::UnsafeToContact, askingFirst(room + why, hold), {}, askingFirst(room, hold), hold.source, dateAt(hold.since)});
    }
    return alerts;
}

/// R-S4 "danger to a worker always travels, as a warning without its source": no source stands in the room's words.
QVector<Alert> workerAlerts(const QVector<PersonSign>& warnings, const QVector<PersonSign>& gangs)
{
    QVector<Alert> alerts;
    for (const PersonSign& warning : warnings)
        alerts.append({Danger::DangerToWorkers, QStringLiteral("Danger to workers: %1").arg(warning.words), {},
                       QStringLiteral("Danger to workers: ask before a visit"), warning.source, dateAt(warning.seenAt)});
    for (const PersonSign& gang : gangs) {
        const QString words = gang.words.isEmpty() ? QStringLiteral("Gang, %1").arg(gang.called)
                                                   : QStringLiteral("Gang, %1: %2").arg(gang.called, gang.words);
        const bool isSaid = std::any_of(alerts.cbegin(), alerts.cend(), [&](const Alert& alert) { return alert.words == words; });
        if (!isSaid) // Police may say it of him in every episode
            alerts.append({Danger::DangerToWorkers, words, {}, QStringLiteral("Danger to workers: ask before a visit"), gang.source,
                           dateAt(gang.seenAt)});
    }
    return alerts;
}

} // namespace tepu
