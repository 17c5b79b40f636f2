// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/signal_shown.h"

#include "core/rules/code_words.h"
#include "core/rules/time_words.h"
#include "ui/meeting/pages/joined.h"
#include "ui/meeting/pages/plan_words.h"
#include "ui/widgets/risk_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct SignalPageWords {
    Q_DECLARE_TR_FUNCTIONS(SignalPageWords)
};

/// "contested by Police: no marks were found"
QString verdictWords(const RiskSignal& signal)
{
    if (signal.because.isEmpty())
        return {};
    const QString by = signal.by.isEmpty() ? QString() : SignalPageWords::tr(" by %1").arg(signal.by);
    switch (signal.state) {
    case SignalState::Contested: return SignalPageWords::tr("contested%1: %2").arg(by, signal.because);
    case SignalState::NoLongerSo: return SignalPageWords::tr("ended%1: %2").arg(by, signal.because);
    case SignalState::Stands: return SignalPageWords::tr("upheld%1: %2").arg(by, signal.because);
    }
    Q_UNREACHABLE();
}

QString daysOf(const QVector<QDate>& days, QDate today)
{
    QStringList all;
    for (const QDate day : days)
        all.append(dayWords(day, today));
    return all.join(QStringLiteral(", "));
}

QString namesOf(const QVector<PersonId>& ids, const QVector<tepu::PersonCard>& people)
{
    QStringList names;
    for (const PersonId& id : ids)
        for (const tepu::PersonCard& person : people)
            if (person.person == id)
                names.append(person.called);
    return names.join(QStringLiteral(", "));
}

QString answerWords(PointAnswer answer)
{
    switch (answer) {
    case PointAnswer::Yes: return SignalPageWords::tr("yes");
    case PointAnswer::No: return SignalPageWords::tr("no");
    case PointAnswer::NotKnown: return SignalPageWords::tr("not known");
    }
    Q_UNREACHABLE();
}

/// What stands beside a level besides its reasons (R-M8, R-M12, R-R8).
Runs besideDecision(const RiskDecisionRow& decision, const QVector<tepu::PersonCard>& people)
{
    Runs line;
    if (decision.proposedBy)
        join(line, SignalPageWords::tr("proposed by %1").arg(*decision.proposedBy));
    if (!decision.atRisk.isEmpty())
        join(line, SignalPageWords::tr("at risk: %1").arg(namesOf(decision.atRisk, people)));
    if (!decision.fromWhom.isEmpty())
        join(line, SignalPageWords::tr("from %1").arg(namesOf(decision.fromWhom, people)));
    if (decision.changeToldBy)
        join(line, SignalPageWords::tr("what changed was told by: %1").arg(codeWords(*decision.changeToldBy)));
    if (!decision.askedBy.isEmpty())
        join(line, SignalPageWords::tr("asked by %1").arg(decision.askedBy));
    if (decision.askedAlone)
        join(line, *decision.askedAlone ? SignalPageWords::tr("she was alone") : SignalPageWords::tr("she was not alone"));
    return line;
}

StopShown stopOf(const RiskDecisionRow& decision, const QVector<tepu::PersonCard>& people, const SiteSettings& words)
{
    StopShown shown;
    const QString level = levelWord(decision.stands);
    shown.stop = {dateAt(decision.at), decision.stands, false, !decision.dissent.isEmpty(),
                  SignalPageWords::tr("%1: %2").arg(fullDayWords(dateAt(decision.at)), level)};
    if (shown.stop.dissent)
        shown.stop.words += SignalPageWords::tr(", with dissent");
    shown.lines = decisionShown(decision, words);
    if (const Runs beside = besideDecision(decision, people); !beside.isEmpty())
        shown.lines.insert(1, beside);
    if (decision.dissent.isEmpty())
        shown.lines.append({{SignalPageWords::tr("nobody spoke against it"), Voice::Quiet}});
    return shown;
}

StopShown stopOf(const EpisodeView& episode)
{
    const EpisodeTold told = episodeTold(episode);
    StopShown shown;
    const QString words = SignalPageWords::tr("%1: episode, %2").arg(fullDayWords(dateAt(episode.occurredAt)), harmWords(episode));
    shown.stop = {dateAt(episode.occurredAt), {}, episode.offence, false, words};
    shown.lines = {{{told.heading, Voice::Strong}}, {{harmWords(episode), Voice::Plain}}};
    return shown;
}

} // namespace

QString harmWords(const EpisodeView& episode)
{
    QStringList parts;
    if (episode.strangulation)
        parts.append(SignalPageWords::tr("strangulation"));
    for (const Harm harm : episode.harms)
        parts.append(codeWords(harm));
    if (episode.firearmsPresent)
        parts.append(SignalPageWords::tr("firearms"));
    parts.append(episode.offence ? SignalPageWords::tr("offence") : SignalPageWords::tr("no offence"));
    return parts.join(QStringLiteral(" · "));
}

SignalShown signalShown(const RiskSignal& signal, QDate today)
{
    SignalShown shown{signal, {}, {}};
    const bool ended = signal.state == SignalState::NoLongerSo;
    shown.words = {{signal.words, ended ? Voice::Quiet : Voice::Strong}};
    join(shown.words, signal.more, ended ? Voice::Quiet : Voice::Plain);
    if (signal.victimOnly) // R-S3: it is marked wherever it stands
        join(shown.words, SignalPageWords::tr("from the victim only"), Voice::Accent);
    join(shown.more, signal.told);
    if (!signal.earlier.isEmpty())
        join(shown.more, SignalPageWords::tr("earlier %1").arg(daysOf(signal.earlier, today)));
    if (signal.until && !ended)
        join(shown.more, SignalPageWords::tr("until %1").arg(dayWords(*signal.until, today)));
    join(shown.more, verdictWords(signal), Voice::Caution);
    return shown;
}

PointShown pointShown(const ChecklistPoint& point)
{
    PointShown shown{point, {{point.sentence, Voice::Plain}}, {}};
    if (point.answer)
        join(shown.words, answerWords(*point.answer), Voice::Strong);
    else if (!point.known.isEmpty())
        join(shown.words, SignalPageWords::tr("known"), Voice::Strong);
    for (const QString& known : point.known)
        join(shown.more, known);
    if (point.isContested)
        join(shown.more, SignalPageWords::tr("contested"), Voice::Caution);
    if (point.differs)
        join(shown.more, SignalPageWords::tr("answered no, and the record says otherwise"), Voice::Caution);
    if (point.answer) {
        join(shown.more, point.words, Voice::Plain);
        join(shown.more, SignalPageWords::tr("answered%1 on %2").arg(point.by.isEmpty() ? QString() : SignalPageWords::tr(" by %1").arg(point.by),
                                                                   dayWords(dateAt(*point.at), dateAt(*point.at))));
    }
    return shown;
}

QVector<StopShown> stopsShown(const QVector<RiskDecisionRow>& decisions, const QVector<EpisodeView>& episodes,
                              const QVector<tepu::PersonCard>& people, const SiteSettings& words)
{
    QVector<std::pair<Instant, StopShown>> all;
    for (const EpisodeView& episode : episodes)
        all.prepend({episode.occurredAt, stopOf(episode)});
    for (const RiskDecisionRow& decision : decisions)
        all.append({decision.at, stopOf(decision, people, words)});
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QVector<StopShown> stops;
    for (const auto& [at, stop] : all)
        stops.append(stop);
    return stops;
}

} // namespace tepu::ui
