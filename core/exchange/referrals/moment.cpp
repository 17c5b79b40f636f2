// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/moment.h"

#include <QRegularExpression>

namespace tepu {

static constexpr int firstYear = 1900;

static QString offsetInForce(Instant instant)
{
    return isoLocal(instant).right(6);
}

static QString whyNoMoment(const QString& cell)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}:[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?\\z"));
    const auto parts = form.match(cell);
    if (!parts.hasMatch())
        return QStringLiteral("not a time of the form 2018-05-10T08:30:00+12:00");
    const auto date = parseDate(parts.captured(1));
    if (!date)
        return QStringLiteral("there is no such day");
    const QTime time = QTime::fromString(parts.captured(2), Qt::ISODate);
    if (!time.isValid() || parts.captured(2).startsWith(u"24"))
        return QStringLiteral("there is no such time of day");
    if (date->year() < firstYear)
        return QStringLiteral("the year is before %1").arg(firstYear);
    const auto inAuckland = instantAt(*date, time);
    if (!inAuckland)
        return QStringLiteral("this local time does not exist: clocks went forward that night");
    if (parts.captured(3).isEmpty() || parts.captured(3) == u"Z")
        return QStringLiteral("the offset must be written; it was %1").arg(offsetInForce(*inAuckland));
    return QStringLiteral("the offset is not the one in force in Auckland at that time, %1")
        .arg(offsetInForce(*inAuckland));
}

tl::expected<Instant, QString> readMoment(const QString& cell)
{
    const auto instant = parseInstant(cell);
    if (instant && cell.size() == 25 && isoLocal(*instant) == cell && dateAt(*instant).year() >= firstYear)
        return *instant;
    return tl::unexpected(whyNoMoment(cell));
}

} // namespace tepu
