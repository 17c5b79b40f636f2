// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/alerts/alert.h"
#include "core/rules/alerts/orders.h"
#include "core/rules/urgency.h"
#include "core/rules/wait_words.h"

namespace tepu {

static std::optional<Alert> served(const EpisodeSigns& episode, Instant end, Instant now)
{
    if (now >= end)
        return std::nullopt;
    const QString words = QStringLiteral("PSO served, ends %1").arg(momentInWords(end));
    return Alert{Danger::SafetyOrder, words, dueInWords(end, now), words, QStringLiteral("Police"),
                 dateAt(*episode.psoServedAt)};
}

/// "issued-but-not-served is a state": it is told for as long as the order would run.
static std::optional<Alert> notServed(const EpisodeSigns& episode, Instant now)
{
    if (now >= episode.occurredAt + 24h * *episode.psoDays)
        return std::nullopt;
    const QString words = QStringLiteral("PSO issued, not yet served");
    return Alert{Danger::SafetyOrder, words, {}, words, QStringLiteral("Police"), dateAt(episode.occurredAt)};
}

QVector<Alert> orderAlerts(const QVector<EpisodeSigns>& episodes, Instant now)
{
    QVector<Alert> alerts;
    for (const EpisodeSigns& episode : episodes) {
        if (!episode.psoDays)
            continue;
        const auto end = psoEnd(episode.psoDays, episode.psoServedAt);
        if (const auto alert = end ? served(episode, *end, now) : notServed(episode, now))
            alerts.append(*alert);
    }
    return alerts;
}

} // namespace tepu
