// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/moment.h"

#include <QRegularExpression>

namespace tepu {

static QString offsetInForce(Instant instant)
{
    return isoLocal(instant).right(6);
}

static tl::expected<Instant, QString> wrong(const QString& reason)
{
    return tl::unexpected(reason);
}

tl::expected<Instant, QString> readMoment(const QString& cell)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}:[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?\\z"));
    const auto parts = form.match(cell);
    if (!parts.hasMatch())
        return wrong(QStringLiteral("not a time of the form 2018-05-10T08:30:00+12:00"));
    const auto date = parseDate(parts.captured(1));
    if (!date)
        return wrong(QStringLiteral("there is no such day"));
    const QTime time = QTime::fromString(parts.captured(2), Qt::ISODate);
    if (!time.isValid() || parts.captured(2).startsWith(u"24"))
        return wrong(QStringLiteral("there is no such time of day"));
    if (date->year() < 1900)
        return wrong(QStringLiteral("the year is before 1900"));
    const auto inAuckland = instantAt(*date, time);
    if (!inAuckland)
        return wrong(QStringLiteral("this local time does not exist: clocks went forward that night"));
    if (parts.captured(3).isEmpty() || parts.captured(3) == u"Z")
        return wrong(QStringLiteral("the offset must be written; it was %1").arg(offsetInForce(*inAuckland)));
    const auto instant = parseInstant(cell);
    if (!instant || isoLocal(*instant) != cell)
        return wrong(QStringLiteral("the offset is not the one in force in Auckland at that time, %1")
                         .arg(offsetInForce(*inAuckland)));
    return *instant;
}

} // namespace tepu
