// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/risk_signal.h"

namespace tepu {

/// What a person added, and what the record knows by itself: an order that stands, an address that is near, an alarm that was put in.
/// A breach that was written down is told with the others.
QVector<RiskSignal> knownSignals(const SignalFacts& facts)
{
    QVector<RiskSignal> found;
    for (const KnownForSignals& known : facts.known) {
        if (known.signal == SignalKind::BreachOfOrderOrBail && !known.isTold)
            continue;
        RiskSignal signal;
        signal.signal = known.signal;
        signal.more = known.words;
        signal.source = known.source;
        signal.basis = known.basis;
        signal.since = known.since;
        signal.until = known.until;
        signal.restsOn = known.restsOn;
        signal.person = known.person;
        signal.victimOnly = known.victimOnly;
        signal.isTold = known.isTold;
        found.append(signal);
    }
    return found;
}

} // namespace tepu
