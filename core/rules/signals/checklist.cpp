// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/checklist.h"

#include "core/rules/signals/signal_words.h"

namespace tepu {

/// Which signals speak to a point: its own, and of 001's those that are a case of it.
static bool speaksTo(const RiskSignal& signal, SignalKind point)
{
    if (signal.signal == point)
        return true;
    switch (point) {
    case SignalKind::PastBreach:
        return signal.signal == SignalKind::BreachOfOrderOrBail;
    case SignalKind::WeaponOrThreatOfDeath:
        return signal.signal == SignalKind::Firearms;
    case SignalKind::AssaultOfPartner:
        return signal.signal == SignalKind::Strangulation;
    case SignalKind::Escalation:
        return signal.signal == SignalKind::RepeatEpisodes;
    default:
        return false;
    }
}

static void fill(ChecklistPoint& point, SignalKind kind, const QVector<RiskSignal>& signalsToday)
{
    for (const RiskSignal& signal : signalsToday) {
        if (signal.state == SignalState::NoLongerSo || !speaksTo(signal, kind))
            continue;
        const QString what = signal.more.isEmpty() ? signal.words : signal.more;
        point.known.append(QStringLiteral("%1 · %2").arg(what, signal.told));
        point.isContested = point.isContested || signal.state == SignalState::Contested;
    }
}

static void answer(ChecklistPoint& point, const QVector<AnsweredPoint>& answers)
{
    for (const AnsweredPoint& each : answers)
        if (each.point == point.point) {
            point.answer = each.answer;
            point.words = each.words;
            point.by = each.by;
            point.at = each.at;
        }
    point.differs = point.answer == PointAnswer::No && !point.known.isEmpty();
}

QVector<ChecklistPoint> checklistOf(const QVector<RiskSignal>& signalsToday, const QVector<AnsweredPoint>& answers,
                                    const QVector<QString>& sitesOwn)
{
    QVector<ChecklistPoint> points;
    for (const auto& word : Vocabulary<SignalKind>::words)
        if (isOnChecklist(word.value)) {
            ChecklistPoint point{code(word.value), signalWords(word.value)};
            fill(point, word.value, signalsToday);
            points.append(point);
        }
    for (const QString& sentence : sitesOwn)
        points.append({sentence, sentence, true});
    for (ChecklistPoint& point : points)
        answer(point, answers);
    return points;
}

QVector<KnownForSignals> signalsAnswered(const QVector<AnsweredPoint>& answers)
{
    QVector<KnownForSignals> known;
    for (const AnsweredPoint& each : answers) {
        const auto kind = fromCode<SignalKind>(each.point);
        if (!kind || each.answer != PointAnswer::Yes)
            continue;
        KnownForSignals signal;
        signal.signal = *kind;
        signal.restsOn = each.command;
        signal.words = each.words;
        signal.source = each.by.isEmpty() ? QStringLiteral("the checklist") : QStringLiteral("%1, checklist").arg(each.by);
        signal.basis = Basis::Observed;
        signal.since = dateAt(each.at);
        signal.isTold = true;
        known.append(signal);
    }
    return known;
}

bool isPoint(const QString& point, const QVector<QString>& sitesOwn)
{
    const auto kind = fromCode<SignalKind>(point);
    return (kind && isOnChecklist(*kind)) || sitesOwn.contains(point);
}

} // namespace tepu
