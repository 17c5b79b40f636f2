// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/signals/judge_signal.h"

#include "core/commands/signals/add_signal.h"
#include "core/queries/signals/signal_facts.h"
#include "core/rules/signals/signal_words.h"

namespace tepu {

/// What depends on the hour is read as it was when the record was last written to; the rules ask the act's own time.
SignalNow subjectOf(const SignalSpokenOf& command, const Tables& tables)
{
    const auto last = tables.one<std::optional<Instant>>(QStringLiteral("SELECT max(at) FROM act")).value_or(std::nullopt);
    return {planNow(tables, command.plan), signalFacts(tables, command.plan, last.value_or(Instant())), isKnownAgency(tables, command.agency)};
}

static const RiskSignal* spokenOf(const QVector<RiskSignal>& all, const SignalSpokenOf& command)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const RiskSignal& each) {
        return each.signal == command.signal && each.restsOn == command.restsOn;
    });
    return found == all.cend() ? nullptr : &*found;
}

/// The signal as it stands on the day on which somebody speaks of it.
static Result<void> mayBeSpokenOf(const SignalSpokenOf& command, SignalVerdict verdict, const SignalNow& now, Instant at)
{
    const QString rule = QStringLiteral("R-R7");
    const auto all = unfoldedSignals(now.facts, at);
    const RiskSignal* signal = spokenOf(all, command);
    if (!signal)
        return refuse(QStringLiteral("This family has no such signal today."), rule);
    if (verdict == SignalVerdict::Upheld && signal->state == SignalState::Stands)
        return refuse(QStringLiteral("It stands: nobody has contested or ended it."), rule);
    if (verdict == SignalVerdict::NoLongerSo && signal->state == SignalState::NoLongerSo)
        return refuse(QStringLiteral("It was ended already."), rule);
    return {};
}

static Result<Facts> judged(const SignalSpokenOf& command, SignalVerdict verdict, const SignalNow& now, const Context& context)
{
    return mustBeKnown(now.plan)
        .and_then([&] { return mustBeKnownAgency(now.agencyIsKnown, command.agency); })
        .and_then([&] { return mayBeSpokenOf(command, verdict, now, context.at); })
        .map([&] { return Facts(SignalJudged{command.plan, command.signal, command.restsOn, verdict, command.agency, command.because}); });
}

Result<Facts> decide(const ContestSignal& command, const SignalNow& now, const Context& context)
{
    return judged(command, ContestSignal::verdict, now, context);
}

Result<Facts> decide(const EndSignal& command, const SignalNow& now, const Context& context)
{
    return judged(command, EndSignal::verdict, now, context);
}

Result<Facts> decide(const UpholdSignal& command, const SignalNow& now, const Context& context)
{
    return judged(command, UpholdSignal::verdict, now, context);
}

void apply(const SignalJudged& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO signal_verdict VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, stamp.command, fact.plan, fact.signal, fact.restsOn.toString(), fact.verdict, fact.agency, fact.because, stamp.at));
}

QString describe(const SignalJudged& fact)
{
    const QString what = signalWords(fact.signal);
    switch (fact.verdict) {
    case SignalVerdict::Contested:
        return QStringLiteral("A signal is contested: %1.").arg(what);
    case SignalVerdict::NoLongerSo:
        return QStringLiteral("A signal is so no longer: %1.").arg(what);
    case SignalVerdict::Upheld:
        return QStringLiteral("A signal is so after all: %1.").arg(what);
    }
    Q_UNREACHABLE();
}

} // namespace tepu
