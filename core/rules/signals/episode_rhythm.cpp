// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/episode_rhythm.h"

#include <QStringList>

#include <algorithm>

namespace tepu {

static constexpr int twelveWeeksInDays = 84;

EpisodeRhythm rhythmOf(QVector<Instant> episodes, Instant now)
{
    const QDate today = dateAt(now);
    const QDate yearAgo = today.addMonths(-12);
    std::sort(episodes.begin(), episodes.end());
    EpisodeRhythm rhythm;
    std::optional<QDate> before;
    for (const Instant at : episodes) {
        const QDate day = dateAt(at);
        if (at > now || day < yearAgo)
            continue;
        ++rhythm.inTwelveMonths;
        if (day.daysTo(today) <= twelveWeeksInDays)
            ++rhythm.inTwelveWeeks;
        if (before)
            rhythm.daysBetween.append(int(before->daysTo(day)));
        before = day;
    }
    const qsizetype intervals = rhythm.daysBetween.size();
    rhythm.shortens = intervals >= 2 && rhythm.daysBetween[intervals - 1] < rhythm.daysBetween[intervals - 2];
    return rhythm;
}

QString rhythmInWords(const EpisodeRhythm& rhythm)
{
    QString words = QStringLiteral("%1 in 12 weeks, %2 in 12 months").arg(rhythm.inTwelveWeeks).arg(rhythm.inTwelveMonths);
    if (rhythm.daysBetween.isEmpty())
        return words;
    QStringList days;
    for (const int each : rhythm.daysBetween)
        days.append(QString::number(each));
    const QString last = days.takeLast();
    const QString all = days.isEmpty() ? last : QStringLiteral("%1 and %2").arg(days.join(QStringLiteral(", ")), last);
    return words + QStringLiteral("; %1 %2 apart").arg(all, all == u"1" ? QStringLiteral("day") : QStringLiteral("days"));
}

} // namespace tepu
