// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/code_words.h"
#include "core/rules/signals/risk_signal.h"

namespace tepu {

/// R-R7 "Needs of a victim (health, addiction, past) never appear": of her a pregnancy alone speaks, for it is a danger to her.
static std::optional<SignalKind> spokenFor(const FlagForSignals& flag)
{
    switch (flag.flag) {
    case PersonFlag::Pregnant:
        return flag.usedViolence ? std::nullopt : std::optional(SignalKind::PregnancyOrBirth);
    case PersonFlag::AlcoholMisuse:
    case PersonFlag::DrugMisuse:
    case PersonFlag::MethamphetamineUse:
        return flag.usedViolence ? std::optional(SignalKind::SubstanceMisuse) : std::nullopt;
    case PersonFlag::MentalHealthCondition:
        return flag.usedViolence ? std::optional(SignalKind::MentalIllHealth) : std::nullopt;
    case PersonFlag::Gang:
        return flag.usedViolence ? std::optional(SignalKind::Gang) : std::nullopt;
    case PersonFlag::Disability:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QVector<RiskSignal> flagSignals(const SignalFacts& facts)
{
    QVector<RiskSignal> found;
    for (const FlagForSignals& flag : facts.flags) {
        const auto kind = spokenFor(flag);
        if (!kind)
            continue;
        RiskSignal signal;
        signal.signal = *kind;
        const bool isSubstance = *kind == SignalKind::SubstanceMisuse;
        const QString what = !flag.words.isEmpty() ? flag.words : isSubstance ? codeWords(flag.flag) : QString();
        signal.more = what.isEmpty() ? flag.called : QStringLiteral("%1: %2").arg(flag.called, what);
        signal.source = flag.source;
        signal.basis = flag.basis;
        signal.since = flag.since;
        signal.until = flag.until;
        signal.restsOn = flag.person.uuid();
        signal.person = flag.person;
        signal.victimOnly = flag.victimOnly;
        found.append(signal);
    }
    return found;
}

} // namespace tepu
