// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/alerts/alert.h"
#include "core/rules/wait_words.h"

namespace tepu {

static QString how(ReleaseKind kind)
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

/// R-P1 "imminent = within 14 days (*local default*). Remand may end the same day at a hearing: the hearing date counts as a
/// possible release."
static QString words(const ReleaseSign& release, QDate today)
{
    const bool atHearing = release.kind == ReleaseKind::RemandHearing || release.kind == ReleaseKind::BailHearing;
    const QString day = dayInWords(release.expectedOn);
    if (release.expectedOn < today)
        return QStringLiteral("%1 may be out since %2 (%3)").arg(release.called, day, how(release.kind));
    if (release.expectedOn == today)
        return QStringLiteral("%1 may be released today (%2)").arg(release.called, how(release.kind));
    return atHearing ? QStringLiteral("%1 may be released at the %2 on %3").arg(release.called, how(release.kind), day)
                     : QStringLiteral("%1 is released on %2 (%3)").arg(release.called, day, how(release.kind));
}

/// As long after the day as before it: nobody tells the table that he came out.
QVector<Alert> releaseAlerts(const QVector<ReleaseSign>& releases, Instant now, int imminentDays)
{
    QVector<Alert> alerts;
    const QDate today = dateAt(now);
    for (const ReleaseSign& release : releases)
        if (std::abs(today.daysTo(release.expectedOn)) <= imminentDays) {
            const QString told = words(release, today);
            alerts.append({Danger::Release, told, {}, told, QStringLiteral("Corrections"), release.expectedOn});
        }
    return alerts;
}

} // namespace tepu
