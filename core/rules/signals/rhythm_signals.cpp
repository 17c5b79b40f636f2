// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/episode_rhythm.h"
#include "core/rules/signals/risk_signal.h"

namespace tepu {
namespace {

/// A part of what was done that was not done before.
struct FirstTime {
    const char* words;
    bool (*shows)(const EpisodeForSignals&);
};

constexpr FirstTime firstTimes[] = {
    {"strangulation for the first time", [](const EpisodeForSignals& e) { return e.strangulation; }},
    {"a firearm for the first time", [](const EpisodeForSignals& e) { return e.firearms; }},
    {"a weapon for the first time", [](const EpisodeForSignals& e) { return !e.weapon.isEmpty(); }},
    {"sexual violence for the first time", [](const EpisodeForSignals& e) { return e.harms.contains(Harm::SexualViolence); }},
    {"physical harm for the first time", [](const EpisodeForSignals& e) { return e.harms.contains(Harm::PhysicalHarm); }},
};

QStringList newInLatest(const QVector<EpisodeForSignals>& newestFirst)
{
    QStringList parts;
    for (const FirstTime& each : firstTimes)
        if (newestFirst.size() > 1 && each.shows(newestFirst.first())
            && std::none_of(newestFirst.cbegin() + 1, newestFirst.cend(), each.shows))
            parts.append(QString::fromLatin1(each.words));
    return parts;
}

RiskSignal ofLatest(SignalKind kind, const EpisodeForSignals& latest, const QString& more)
{
    RiskSignal signal;
    signal.signal = kind;
    signal.more = more;
    signal.source = QStringLiteral("Police");
    signal.since = dateAt(latest.occurredAt);
    signal.restsOn = latest.episode;
    return signal;
}

} // namespace

/// R-R7 "repeat episodes", and 002's "recent escalation in frequency or severity of assaults".
QVector<RiskSignal> rhythmSignals(const SignalFacts& facts, Instant now)
{
    QVector<RiskSignal> found;
    if (facts.episodes.isEmpty())
        return found;
    QVector<Instant> times;
    for (const EpisodeForSignals& episode : facts.episodes)
        times.append(episode.occurredAt);
    const EpisodeRhythm rhythm = rhythmOf(times, now);
    if (rhythm.inTwelveMonths > 1)
        found.append(ofLatest(SignalKind::RepeatEpisodes, facts.episodes.first(), rhythmInWords(rhythm)));
    QStringList worse = newInLatest(facts.episodes);
    if (rhythm.shortens)
        worse.prepend(QStringLiteral("the last interval is shorter, %1 days after %2")
                          .arg(rhythm.daysBetween.last())
                          .arg(rhythm.daysBetween[rhythm.daysBetween.size() - 2]));
    if (!worse.isEmpty())
        found.append(ofLatest(SignalKind::Escalation, facts.episodes.first(), worse.join(QStringLiteral("; "))));
    return found;
}

} // namespace tepu
