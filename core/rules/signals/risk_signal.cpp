// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/risk_signal.h"

#include "core/rules/signals/order_of_danger.h"
#include "core/rules/signals/signal_words.h"
#include "core/rules/wait_words.h"

namespace tepu {

/// "told by ACC on Thu 3 May, observed"; what the record holds is formal and says so by its source.
static QString toldWords(const RiskSignal& signal)
{
    const QString day = dayInWords(signal.since);
    const QString told = signal.isTold ? QStringLiteral("told by %1 on %2").arg(signal.source, day)
                                       : QStringLiteral("%1, %2").arg(signal.source, day);
    return told + (signal.basis == Basis::Observed ? QStringLiteral(", observed") : QStringLiteral(", formal"));
}

static QVector<RiskSignal> allFound(const SignalFacts& facts, Instant now)
{
    const QDate today = dateAt(now);
    return episodeSignals(facts) + breachSignals(facts, today) + rhythmSignals(facts, now) + roleFlipSignals(facts)
           + separationSignals(facts) + flagSignals(facts) + releaseSignals(facts, today) + reachSignals(facts) + knownSignals(facts);
}

static bool hasCome(const RiskSignal& signal, QDate today)
{
    return signal.since <= today || signal.signal == SignalKind::ReleaseSoon;
}

/// Of the same thing: told by the record, of the same person.
static bool isSameAs(const RiskSignal& one, const RiskSignal& other)
{
    return one.signal == other.signal && one.person == other.person && one.state == other.state && !one.isTold && !other.isTold
           && one.signal != SignalKind::ReleaseSoon && one.signal != SignalKind::OrderInForce
           && one.signal != SignalKind::AddressNearVictim && one.signal != SignalKind::SubstanceMisuse && one.source == other.source;
}

/// They stand the newest first.
static QVector<RiskSignal> folded(const QVector<RiskSignal>& newestFirst)
{
    QVector<RiskSignal> kept;
    for (const RiskSignal& signal : newestFirst) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const RiskSignal& each) { return isSameAs(each, signal); });
        if (same == kept.end())
            kept.append(signal);
        else if (same->since != signal.since && !same->earlier.contains(signal.since))
            same->earlier.append(signal.since);
    }
    return kept;
}

QVector<RiskSignal> unfoldedSignals(const SignalFacts& facts, Instant now)
{
    const QDate today = dateAt(now);
    QVector<RiskSignal> all;
    for (RiskSignal signal : allFound(facts, now)) {
        signal.words = signalWords(signal.signal);
        signal.protects = protects(signal.signal);
        if (!signal.until)
            signal.until = countsUntil(signal.signal, signal.since, facts.lapse);
        signal.told = toldWords(signal);
        if (hasCome(signal, today) && (!signal.until || *signal.until >= today))
            all.append(signal);
    }
    judgeSignals(all, facts.verdicts);
    std::stable_sort(all.begin(), all.end(), [](const RiskSignal& a, const RiskSignal& b) {
        return std::tuple(b.since, a.restsOn, a.more) < std::tuple(a.since, b.restsOn, b.more);
    });
    return all;
}

QVector<RiskSignal> signalsOf(const SignalFacts& facts, Instant now)
{
    QVector<RiskSignal> all = folded(unfoldedSignals(facts, now));
    const auto place = [](const RiskSignal& signal) { return std::pair(signal.state == SignalState::NoLongerSo, placeOf(signal.signal)); };
    std::stable_sort(all.begin(), all.end(), [&](const RiskSignal& a, const RiskSignal& b) { return place(a) < place(b); });
    return all;
}

} // namespace tepu
