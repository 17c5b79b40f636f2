// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/orders/order_words.h"

#include "core/rules/code_words.h"
#include "core/rules/urgency.h"
#include "core/rules/wait_words.h"

namespace tepu {

QString orderWords(KindOfOrder kind)
{
    if (kind == KindOfOrder::PoliceSafetyOrder)
        return QStringLiteral("PSO");
    if (kind == KindOfOrder::NonAssociationOrder)
        return QStringLiteral("Non-association order");
    QString words = codeWords(kind);
    words[0] = words[0].toUpper();
    return words;
}

/// "The person they bind is the respondent" (rules.md §1); bail and parole are somebody's.
QString orderOn(KindOfOrder kind, const QString& called)
{
    const bool isOwn = kind == KindOfOrder::Bail || kind == KindOfOrder::Parole || kind == KindOfOrder::ReleaseConditions;
    return (isOwn ? QStringLiteral("%1 of %2") : QStringLiteral("%1 against %2")).arg(orderWords(kind), called);
}

QString issuerOf(KindOfOrder kind)
{
    switch (kind) {
    case KindOfOrder::PoliceSafetyOrder:
        return QStringLiteral("Police");
    case KindOfOrder::ProtectionOrder:
    case KindOfOrder::PropertyOrder:
    case KindOfOrder::ParentingOrder:
    case KindOfOrder::CareOrder:
        return QStringLiteral("Family Court");
    case KindOfOrder::NonAssociationOrder:
    case KindOfOrder::Bail:
        return QStringLiteral("court");
    case KindOfOrder::Parole:
    case KindOfOrder::ReleaseConditions:
        return QStringLiteral("Corrections");
    }
    Q_UNREACHABLE();
}

static QString withYear(QDate day, Instant now)
{
    return day.year() == dateAt(now).year() ? dayInWords(day) : QStringLiteral("%1 %2").arg(dayInWords(day)).arg(day.year());
}

QString endInWords(Instant end, Instant now)
{
    const QTime time = timeAt(end);
    if (time == QTime(0, 0))
        return QStringLiteral("the end of %1").arg(withYear(dateAt(end).addDays(-1), now));
    return withYear(dateAt(end), now) + time.toString(QStringLiteral(" HH:mm"));
}

QString endsInWords(Instant end, Instant now)
{
    const bool isAtMidnight = timeAt(end) == QTime(0, 0);
    const QString when = (isAtMidnight ? QStringLiteral("at ") : QString()) + endInWords(end, now);
    return now >= end ? QStringLiteral("ended %1").arg(when) : QStringLiteral("ends %1 (%2)").arg(when, dueInWords(end, now));
}

} // namespace tepu
