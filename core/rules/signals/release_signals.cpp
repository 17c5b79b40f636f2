// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/risk_signal.h"
#include "core/rules/wait_words.h"

namespace tepu {

/// R-P1 "imminent = within 14 days (*local default*)"; a day that has passed without word of what happened stands too.
QVector<RiskSignal> releaseSignals(const SignalFacts& facts, QDate today)
{
    QVector<RiskSignal> found;
    for (const ReleaseForSignals& release : facts.releases) {
        if (today.daysTo(release.on) > facts.imminentReleaseDays)
            continue;
        RiskSignal signal;
        signal.signal = SignalKind::ReleaseSoon;
        const QString when = release.on < today    ? QStringLiteral("may be out since %1").arg(dayInWords(release.on))
                             : release.on == today ? QStringLiteral("may be released today")
                                                   : QStringLiteral("may be released on %1").arg(dayInWords(release.on));
        signal.more = QStringLiteral("%1 %2 (%3)").arg(release.called, when, release.how);
        signal.source = release.source;
        signal.since = release.on;
        signal.restsOn = release.restsOn;
        found.append(signal);
    }
    return found;
}

} // namespace tepu
