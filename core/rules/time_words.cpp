// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/time_words.h"

namespace tepu {

QLocale wordsLocale()
{
    return QLocale(QLocale::English, QLocale::NewZealand);
}

QString clockWords(Instant instant)
{
    return timeAt(instant).toString(QStringLiteral("HH:mm"));
}

static QString dayAndMonth(QDate date, const QLocale& locale)
{
    return QStringLiteral("%1 %2 %3")
        .arg(locale.dayName(date.dayOfWeek(), QLocale::ShortFormat))
        .arg(date.day())
        .arg(locale.monthName(date.month(), QLocale::ShortFormat));
}

QString dayWords(QDate date, QDate today, const QLocale& locale)
{
    return date.year() == today.year() ? dayAndMonth(date, locale) : fullDayWords(date, locale);
}

QString fullDayWords(QDate date, const QLocale& locale)
{
    return QStringLiteral("%1 %2").arg(dayAndMonth(date, locale)).arg(date.year());
}

/// A weekday alone must not be read as last week's or next week's.
QString momentWords(Instant instant, Instant now, const QLocale& locale)
{
    const QDate date = dateAt(instant);
    const qint64 ahead = dateAt(now).daysTo(date);
    QString day = dayWords(date, dateAt(now), locale);
    if (ahead == 0)
        day = QStringLiteral("today");
    else if (ahead > 0 && ahead < 7)
        day = locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
    return day + u' ' + clockWords(instant);
}

} // namespace tepu
