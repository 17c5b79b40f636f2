// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/alerts/alert.h"

namespace tepu {

namespace {

/// How one sign of an episode is told, and whether it counts for a while only (R-R7 "a lapse date").
struct ToldSign {
    Danger kind;
    QString words;
    bool lapses;
    std::function<bool(const EpisodeSigns&)> shows;
};

} // namespace

static const QVector<ToldSign>& signs()
{
    static const QVector<ToldSign> all{
        {Danger::Strangulation, QStringLiteral("Strangulation"), false, [](const EpisodeSigns& e) { return e.strangulation; }},
        {Danger::Firearms, QStringLiteral("Firearms"), false, [](const EpisodeSigns& e) { return e.firearms; }},
        {Danger::OrderBreached, QStringLiteral("Protection order breached"), true,
         [](const EpisodeSigns& e) { return e.orderBreached; }},
        {Danger::BailBreached, QStringLiteral("Bail breached"), true,
         [](const EpisodeSigns& e) { return e.bailBreached; }},
        {Danger::Weapon, QStringLiteral("Weapon"), true, [](const EpisodeSigns& e) { return !e.weapon.isEmpty(); }},
        {Danger::ChildrenAndHarm, QStringLiteral("Physical harm with children there"), true,
         [](const EpisodeSigns& e) { return e.childrenPresent && e.physicalHarm; }},
    };
    return all;
}

static Alert alertOf(const ToldSign& sign, const EpisodeSigns& episode)
{
    const QString when = episode.isNew ? QStringLiteral(" in this episode") : QStringLiteral(" in an earlier episode");
    const QString more = sign.kind == Danger::Weapon ? episode.weapon : QString();
    return {sign.kind, sign.words + when, more, sign.words + when, QStringLiteral("Police"), dateAt(episode.occurredAt)};
}

/// One line for each sign: the newest episode that shows it.
QVector<Alert> episodeAlerts(const QVector<EpisodeSigns>& episodes, Instant now, const SignalLapse& lapse)
{
    QVector<Alert> alerts;
    for (const ToldSign& sign : signs())
        for (const EpisodeSigns& episode : episodes) {
            const bool counts = !sign.lapses || dateAt(episode.occurredAt).addDays(lapse.recentDays) >= dateAt(now);
            if (!sign.shows(episode) || !counts)
                continue;
            alerts.append(alertOf(sign, episode));
            break;
        }
    return alerts;
}

} // namespace tepu
