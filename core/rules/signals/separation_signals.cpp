// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/risk_signal.h"

#include <QSet>

namespace tepu {

/// 002 "Recent or imminent separation"; 001 "has it really ended?". What Police say counts from the first episode that says it.
QVector<RiskSignal> separationSignals(const SignalFacts& facts)
{
    QVector<RiskSignal> found;
    const auto first = std::find_if(facts.episodes.crbegin(), facts.episodes.crend(),
                                    [](const EpisodeForSignals& episode) { return episode.formerPartners; });
    if (first != facts.episodes.crend()) {
        RiskSignal signal;
        signal.signal = SignalKind::Separation;
        signal.more = QStringLiteral("told as former partners");
        signal.source = QStringLiteral("Police");
        signal.since = dateAt(first->occurredAt);
        signal.restsOn = first->episode;
        found.append(signal);
    }
    for (const SeparationForSignals& each : facts.separations) {
        RiskSignal signal;
        signal.signal = SignalKind::Separation;
        signal.more = each.words;
        signal.source = each.source;
        signal.basis = Basis::Observed;
        signal.since = each.since;
        signal.restsOn = each.restsOn;
        signal.victimOnly = each.victimOnly;
        found.append(signal);
    }
    return found;
}

} // namespace tepu
