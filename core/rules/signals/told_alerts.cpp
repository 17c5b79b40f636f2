// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/alerts/alert.h"
#include "core/rules/wait_words.h"

namespace tepu {

std::optional<Danger> dangerOf(SignalKind signal)
{
    switch (signal) {
    case SignalKind::Strangulation:
        return Danger::Strangulation;
    case SignalKind::Firearms:
        return Danger::Firearms;
    case SignalKind::BreachOfOrderOrBail:
        return Danger::OrderBreached;
    case SignalKind::WeaponOrThreatOfDeath:
        return Danger::Weapon;
    case SignalKind::PregnancyOrBirth:
        return Danger::Pregnant;
    case SignalKind::ChildHarmedOrPresent:
        return Danger::ChildrenAndHarm;
    case SignalKind::Gang:
        return Danger::DangerToWorkers;
    default: // the strip is not the list of signals
        return std::nullopt;
    }
}

static bool isShown(const QVector<Alert>& alerts, Danger kind, QDate on)
{
    return std::any_of(alerts.cbegin(), alerts.cend(), [&](const Alert& alert) { return alert.kind == kind && alert.on && *alert.on >= on; });
}

/// The room reads neither what was said nor who told it; of what the victim alone told it reads that there is something (R-S3).
QVector<Alert> toldAlerts(const QVector<RiskSignal>& told, const QVector<Alert>& fromRecord, const QString& askMark)
{
    QVector<Alert> alerts;
    for (const RiskSignal& signal : told) {
        const auto kind = signal.state == SignalState::NoLongerSo ? std::nullopt : dangerOf(signal.signal);
        if (!kind || isShown(fromRecord + alerts, *kind, signal.since))
            continue;
        const bool isGang = *kind == Danger::DangerToWorkers;
        const QString words = QStringLiteral("%1, told on %2").arg(signal.words, dayInWords(signal.since));
        const QString room = signal.victimOnly ? QStringLiteral("A danger is held: ask %1").arg(askMark)
                             : isGang          ? QStringLiteral("Danger to workers: ask before a visit")
                                               : signal.words;
        alerts.append({*kind, words, signal.more, room, signal.source, signal.since, signal.victimOnly});
    }
    return alerts;
}

} // namespace tepu
