// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/releases/standing.h"

#include "core/rules/wait_words.h"

namespace tepu {

ReleaseStanding releaseStanding(const ReleaseTimes& times, QDate today, int imminentDays)
{
    if (times.releasedOn)
        return ReleaseStanding::Out;
    if (!times.isAhead)
        return ReleaseStanding::StillIn;
    if (!times.expectedOn)
        return ReleaseStanding::DayNotKnown;
    const qint64 days = today.daysTo(*times.expectedOn);
    if (days < 0)
        return ReleaseStanding::Unanswered;
    if (days == 0)
        return ReleaseStanding::Today;
    return days <= imminentDays ? ReleaseStanding::Imminent : ReleaseStanding::Later;
}

bool mayFreeTheSameDay(ReleaseKind kind)
{
    return kind == ReleaseKind::RemandHearing || kind == ReleaseKind::BailHearing;
}

QString releaseKindWords(ReleaseKind kind)
{
    switch (kind) {
    case ReleaseKind::SentenceEnd:
        return QStringLiteral("end of sentence");
    case ReleaseKind::Parole:
        return QStringLiteral("parole");
    case ReleaseKind::RemandHearing:
        return QStringLiteral("remand hearing");
    case ReleaseKind::BailHearing:
        return QStringLiteral("bail hearing");
    }
    Q_UNREACHABLE();
}

QString releaseInWords(const QString& called, ReleaseKind kind, QDate expectedOn, QDate today)
{
    const QString day = dayInWords(expectedOn);
    const QString how = releaseKindWords(kind);
    if (expectedOn < today)
        return QStringLiteral("%1 may be out since %2 (%3)").arg(called, day, how);
    if (expectedOn == today)
        return QStringLiteral("%1 may be released today (%2)").arg(called, how);
    return mayFreeTheSameDay(kind) ? QStringLiteral("%1 may be released at the %2 on %3").arg(called, how, day)
                                   : QStringLiteral("%1 is released on %2 (%3)").arg(called, day, how);
}

} // namespace tepu
