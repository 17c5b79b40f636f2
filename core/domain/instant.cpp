// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/instant.h"

#include <QDateTime>
#include <QRegularExpression>
#include <stdexcept>

namespace tepu {

using std::chrono::milliseconds;
using std::chrono::seconds;

QTimeZone auckland()
{
    static const QTimeZone zone("Pacific/Auckland");
    if (!zone.isValid())
        throw std::runtime_error("the machine knows no Pacific/Auckland; install the package tzdata");
    return zone;
}

static QDateTime utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

static QDateTime wallClock(Instant instant, const QTimeZone& zone)
{
    return utc(instant).addSecs(zone.offsetFromUtc(utc(instant)));
}

QDate dateAt(Instant instant, const QTimeZone& zone)
{
    return wallClock(instant, zone).date();
}

QTime timeAt(Instant instant, const QTimeZone& zone)
{
    return wallClock(instant, zone).time();
}

static Instant fromWallClock(QDate date, QTime time, int offset)
{
    const QDateTime asUtc(date, time, Qt::UTC);
    return Instant(milliseconds(asUtc.toMSecsSinceEpoch())) - seconds(offset);
}

Result<Instant> instantAt(QDate date, QTime time, const QTimeZone& zone)
{
    // The offsets in force the day before and the day after hold every offset this wall clock can have.
    const QDateTime asUtc(date, time, Qt::UTC);
    const int before = zone.offsetFromUtc(asUtc.addDays(-1));
    const int after = zone.offsetFromUtc(asUtc.addDays(1));
    for (const int offset : {std::max(before, after), std::min(before, after)}) { // larger: earlier
        const Instant candidate = fromWallClock(date, time, offset);
        if (zone.offsetFromUtc(utc(candidate)) == offset)
            return candidate;
    }
    return refuse(QStringLiteral("%1 does not exist: clocks go forward that night. Write the time with its "
                                 "offset, or another time.")
                      .arg(date.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate)));
}

std::optional<QDate> parseDate(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Result<Instant> parseInstant(const QString& text, const QTimeZone& zone)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(:[0-9]{2}(\\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2})?\\z"));
    const auto parts = form.match(text);
    const auto wrong = [&] {
        return refuse(QStringLiteral("“%1” is no time; write it as 2018-05-10T08:30:00+12:00.").arg(text));
    };
    if (!parts.hasMatch())
        return wrong();
    const auto date = parseDate(parts.captured(1));
    const QString clock = parts.captured(2) + (parts.captured(3).isEmpty() ? QStringLiteral(":00") : parts.captured(3));
    const QTime time = QTime::fromString(clock, Qt::ISODateWithMs);
    if (!date || !time.isValid() || parts.captured(2).startsWith(u"24"))
        return wrong();
    const QString offset = parts.captured(5);
    if (offset.isEmpty())
        return instantAt(*date, time, zone);
    if (offset == u"Z")
        return fromWallClock(*date, time, 0);
    const int hours = offset.mid(1, 2).toInt();
    const int minutes = offset.mid(4, 2).toInt();
    if (hours > 14 || minutes > 59)
        return wrong();
    return fromWallClock(*date, time, (offset[0] == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60));
}

static QString isoClock(QDateTime wall)
{
    return wall.toString(wall.time().msec() ? QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")
                                            : QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

QString isoLocal(Instant instant, const QTimeZone& zone)
{
    const int offset = zone.offsetFromUtc(utc(instant));
    const int minutes = std::abs(offset) / 60;
    return isoClock(wallClock(instant, zone))
           + QStringLiteral("%1%2:%3")
                 .arg(QChar(offset < 0 ? u'-' : u'+'))
                 .arg(minutes / 60, 2, 10, QChar(u'0'))
                 .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString isoUtc(Instant instant)
{
    return isoClock(utc(instant)) + u'Z';
}

} // namespace tepu
