// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/rules/signals/signal_facts.h"

namespace tepu {

/// Whether a signal counts, and what anybody said against it.
enum class SignalState { Stands, Contested, NoLongerSo };

template <>
struct Vocabulary<SignalState> {
    static constexpr std::array words{Word{SignalState::Stands, "stands"}, Word{SignalState::Contested, "contested"},
                                      Word{SignalState::NoLongerSo, "no_longer_so"}};
};

/// R-R7 "shown with their source and never applied by themselves … Each signal has source, formal or observed, date, and a lapse
/// date. No score and no \"strength\"".
struct RiskSignal {
    SignalKind signal = SignalKind::Gang;
    QString words;  ///< "Strangulation"
    QString more;   ///< what exactly: "the kitchen knife"
    QString source; ///< "Police"
    QString told;   ///< "told by ACC on Thu 3 May, observed"
    Basis basis = Basis::Formal;
    QDate since;
    std::optional<QDate> until;   ///< the last day on which it counts
    QVector<QDate> earlier;       ///< when the same was so before, the newest first
    Uuid restsOn;                 ///< the fact that it is made from
    std::optional<PersonId> person;
    bool victimOnly = false;
    bool protects = false;
    bool isTold = false;          ///< a person added it; else the record shows it
    SignalState state = SignalState::Stands;
    QString because;              ///< why it is contested, or so no longer
    QString by;
    std::optional<Instant> saidAt;

    static constexpr auto fields()
    {
        using S = RiskSignal;
        return Fields{field("signal", &S::signal),     field("words", &S::words),    field("more", &S::more),
                      field("source", &S::source),     field("told", &S::told),      field("basis", &S::basis),
                      field("since", &S::since),       field("until", &S::until),    field("earlier", &S::earlier),
                      field("rests_on", &S::restsOn),  field("person", &S::person),  field("victim_only", &S::victimOnly),
                      field("protects", &S::protects), field("is_told", &S::isTold), field("state", &S::state),
                      field("because", &S::because),   field("by", &S::by),          field("said_at", &S::saidAt)};
    }
};

/// Every signal of a family today in order of danger, then what protects; last, by itself, what is so no longer. What has lapsed is
/// gone. Of what several episodes show the newest stands, with the days of the others.
QVector<RiskSignal> signalsOf(const SignalFacts& facts, Instant now);

/// The same before what several facts show is told as one: every signal that somebody may speak of, the newest first.
QVector<RiskSignal> unfoldedSignals(const SignalFacts& facts, Instant now);

/// Each family of signals, in a file of its own; what has lapsed may be among them.
QVector<RiskSignal> episodeSignals(const SignalFacts& facts);
QVector<RiskSignal> breachSignals(const SignalFacts& facts, QDate today);
QVector<RiskSignal> rhythmSignals(const SignalFacts& facts, Instant now);
QVector<RiskSignal> roleFlipSignals(const SignalFacts& facts);
QVector<RiskSignal> separationSignals(const SignalFacts& facts);
QVector<RiskSignal> flagSignals(const SignalFacts& facts);
QVector<RiskSignal> releaseSignals(const SignalFacts& facts, QDate today);
QVector<RiskSignal> reachSignals(const SignalFacts& facts);
QVector<RiskSignal> knownSignals(const SignalFacts& facts);

/// What people said of them is written beside each; the latest word stands.
void judgeSignals(QVector<RiskSignal>& all, const QVector<VerdictForSignals>& verdicts);

} // namespace tepu
