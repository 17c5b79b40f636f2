// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/risk_signal.h"

namespace tepu {

static SignalState stateAfter(SignalVerdict verdict)
{
    switch (verdict) {
    case SignalVerdict::Contested:
        return SignalState::Contested;
    case SignalVerdict::NoLongerSo:
        return SignalState::NoLongerSo;
    case SignalVerdict::Upheld:
        return SignalState::Stands;
    }
    Q_UNREACHABLE();
}

/// A word is of one signal resting on one fact: what a later episode shows has not been spoken of. It goes with a breach when that
/// becomes a past one. What was seen again after it is not spoken of either.
static bool isAbout(const VerdictForSignals& word, const RiskSignal& signal)
{
    const bool aged = word.signal == SignalKind::BreachOfOrderOrBail && signal.signal == SignalKind::PastBreach;
    const bool isLater = signal.since > dateAt(word.at) && signal.signal != SignalKind::ReleaseSoon;
    return word.restsOn == signal.restsOn && (word.signal == signal.signal || aged) && !isLater;
}

void judgeSignals(QVector<RiskSignal>& all, const QVector<VerdictForSignals>& verdicts)
{
    for (RiskSignal& signal : all)
        for (const VerdictForSignals& word : verdicts)
            if (isAbout(word, signal)) {
                signal.state = stateAfter(word.verdict);
                signal.because = word.because;
                signal.by = word.by;
                signal.saidAt = word.at;
            }
}

} // namespace tepu
