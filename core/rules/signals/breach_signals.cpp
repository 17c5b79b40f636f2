// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/risk_signal.h"

namespace tepu {

/// 001 "breach of order or bail" while it is recent; after that it is 002's "past breach", which stands.
static RiskSignal breachOf(QDate on, const Uuid& restsOn, const SignalFacts& facts, QDate today)
{
    RiskSignal signal;
    const auto until = countsUntil(SignalKind::BreachOfOrderOrBail, on, facts.lapse);
    signal.signal = until && *until < today ? SignalKind::PastBreach : SignalKind::BreachOfOrderOrBail;
    signal.since = on;
    signal.restsOn = restsOn;
    return signal;
}

QVector<RiskSignal> breachSignals(const SignalFacts& facts, QDate today)
{
    QVector<RiskSignal> found;
    for (const EpisodeForSignals& episode : facts.episodes)
        if (episode.orderBreached || episode.bailBreached) {
            RiskSignal signal = breachOf(dateAt(episode.occurredAt), episode.episode, facts, today);
            signal.source = QStringLiteral("Police");
            signal.more = !episode.bailBreached   ? QStringLiteral("protection order")
                          : episode.orderBreached ? QStringLiteral("protection order and bail")
                                                  : QStringLiteral("bail");
            found.append(signal);
        }
    for (const KnownForSignals& known : facts.known)
        if (known.signal == SignalKind::BreachOfOrderOrBail && !known.isTold) {
            RiskSignal signal = breachOf(known.since, known.restsOn, facts, today);
            signal.source = known.source;
            signal.more = known.words;
            signal.basis = known.basis;
            signal.person = known.person;
            signal.victimOnly = known.victimOnly;
            found.append(signal);
        }
    return found;
}

} // namespace tepu
