// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/risk_signal.h"
#include "core/rules/signals/signal_words.h"

namespace tepu {
namespace {

/// What one episode shows by itself.
struct ShownByEpisode {
    SignalKind signal;
    bool (*shows)(const EpisodeForSignals&);
};

bool wasHurt(const EpisodeForSignals& episode)
{
    return episode.harms.contains(Harm::PhysicalHarm);
}

const QVector<ShownByEpisode>& shownByEpisodes()
{
    using E = EpisodeForSignals;
    static const QVector<ShownByEpisode> all{
        {SignalKind::Strangulation, [](const E& e) { return e.strangulation; }},
        {SignalKind::Firearms, [](const E& e) { return e.firearms; }},
        {SignalKind::WeaponOrThreatOfDeath, [](const E& e) { return !e.weapon.isEmpty(); }},
        {SignalKind::SexualAssaultOrJealousy, [](const E& e) { return e.harms.contains(Harm::SexualViolence); }},
        {SignalKind::ChildHarmedOrPresent, [](const E& e) { return e.childrenPresent; }},
        {SignalKind::AssaultOfPartner, [](const E& e) { return wasHurt(e) && e.againstPartner; }},
        {SignalKind::AssaultOfFamily, [](const E& e) { return wasHurt(e) && e.againstFamily; }},
    };
    return all;
}

} // namespace

QVector<RiskSignal> episodeSignals(const SignalFacts& facts)
{
    QVector<RiskSignal> found;
    for (const EpisodeForSignals& episode : facts.episodes)
        for (const ShownByEpisode& each : shownByEpisodes()) {
            if (!each.shows(episode))
                continue;
            RiskSignal signal;
            signal.signal = each.signal;
            signal.source = QStringLiteral("Police");
            signal.since = dateAt(episode.occurredAt);
            signal.restsOn = episode.episode;
            if (each.signal == SignalKind::WeaponOrThreatOfDeath)
                signal.more = episode.weapon;
            found.append(signal);
        }
    return found;
}

} // namespace tepu
