// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/words.h"
#include "core/rules/signals/risk_signal.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// A signal as people speak of it: its kind, and the fact from which it is made.
struct SignalSpokenOf {
    PlanId plan;
    SignalKind signal = SignalKind::VictimsFear;
    Uuid restsOn;
    Words because;
    std::optional<QString> agency = {}; ///< code: who says so

    static constexpr auto fields()
    {
        using S = SignalSpokenOf;
        return Fields{field("plan", &S::plan), field("signal", &S::signal), field("rests_on", &S::restsOn), field("because", &S::because),
                      field("agency", &S::agency)};
    }
};

/// Somebody disputes a signal. It stands until it is settled, with the reason beside it.
struct ContestSignal : SignalSpokenOf {
    static constexpr auto name = "ContestSignal";
    static constexpr auto verdict = SignalVerdict::Contested;
};

/// A signal is so no longer, or never was: it leaves the case and the alerts. What happens later is another signal.
struct EndSignal : SignalSpokenOf {
    static constexpr auto name = "EndSignal";
    static constexpr auto verdict = SignalVerdict::NoLongerSo;
};

/// One that was contested or ended is so after all.
struct UpholdSignal : SignalSpokenOf {
    static constexpr auto name = "UpholdSignal";
    static constexpr auto verdict = SignalVerdict::Upheld;
};

struct SignalJudged {
    static constexpr auto kind = "SignalJudged";
    static constexpr int version = 1;
    PlanId plan;
    SignalKind signal = SignalKind::VictimsFear;
    Uuid restsOn;
    SignalVerdict verdict = SignalVerdict::Contested;
    std::optional<QString> agency = {};
    Words because;

    Scope scope() const { return Scope::of(plan); }
    /// Of two words that had not seen each other the one under which the signal stands is the safer.
    QVector<Change> changes() const
    {
        return {{QStringLiteral("signal %1 %2").arg(code(signal), restsOn.toString()), verdict != SignalVerdict::NoLongerSo}};
    }
    static constexpr auto fields()
    {
        using F = SignalJudged;
        return Fields{field("plan", &F::plan),       field("signal", &F::signal), field("rests_on", &F::restsOn),
                      field("verdict", &F::verdict), field("agency", &F::agency), safetyField("because", &F::because)};
    }
};

/// The signals of the plan are worked out on the day: they are facts here, not answers.
struct SignalNow {
    PlanNow plan;
    SignalFacts facts;
    bool agencyIsKnown = true;
};

SignalNow subjectOf(const SignalSpokenOf& command, const Tables& tables);
Result<Facts> decide(const ContestSignal& command, const SignalNow& now, const Context& context);
Result<Facts> decide(const EndSignal& command, const SignalNow& now, const Context& context);
Result<Facts> decide(const UpholdSignal& command, const SignalNow& now, const Context& context);
void apply(const SignalJudged& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const SignalJudged& fact);

} // namespace tepu
