// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/risk_signal.h"

namespace tepu {

/// R-R7 "uncontactable with a High plan".
QVector<RiskSignal> reachSignals(const SignalFacts& facts)
{
    if (facts.reach.level != RiskLevel::High || !facts.reach.notReachedSince)
        return {};
    RiskSignal signal;
    signal.signal = SignalKind::UncontactableAtHigh;
    signal.source = QStringLiteral("the table");
    signal.since = *facts.reach.notReachedSince;
    signal.restsOn = facts.reach.restsOn;
    return {signal};
}

} // namespace tepu
