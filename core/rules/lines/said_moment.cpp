// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/said_moment.h"

#include "core/rules/lines/clock_words.h"

#include <QLocale>
#include <QRegularExpression>

namespace tepu {

namespace {

/// What four digits behind a day are.
enum class FourDigits { TimeOrYear, Year };

} // namespace

static std::optional<int> monthIn(const QString& word)
{
    static const QStringList months{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    const qsizetype at = word.size() < 3 ? -1 : months.indexOf(word.first(3));
    return at < 0 ? std::nullopt : std::optional(int(at) + 1);
}

static std::optional<int> weekdayIn(const QString& word)
{
    static const QStringList days{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    for (qsizetype i = 0; i < days.size(); ++i)
        if (word.size() >= 3 && days[i].startsWith(word))
            return int(i) + 1;
    return std::nullopt;
}

/// The last or the next such day, today counted.
static QDate weekdayBy(int weekday, QDate today, Towards towards)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    return towards == Towards::Future || ahead == 0 ? today.addDays(ahead) : today.addDays(ahead - 7);
}

std::optional<QDate> dayOfYear(int day, int month, std::optional<int> year, QDate today, Towards towards)
{
    QDate date(year.value_or(today.year()), month, day);
    if (!year && towards == Towards::Past && date > today)
        date = QDate(today.year() - 1, month, day);
    if (!year && towards == Towards::Future && date < today)
        date = QDate(today.year() + 1, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// "1930" behind a day is a time, where one may stand there.
static std::optional<int> yearIn(const QString& word, FourDigits digits)
{
    static const QRegularExpression ofThisCentury(QStringLiteral("^20\\d\\d$")), ofAny(QStringLiteral("^(19|20)\\d\\d$"));
    const auto& year = digits == FourDigits::Year ? ofAny : ofThisCentury;
    return year.match(word).hasMatch() ? std::optional(word.toInt()) : std::nullopt;
}

/// "9/5", "9/5/2018", "2018-05-09".
static std::optional<QDate> dayInFigures(const QString& word, QDate today, Towards towards)
{
    static const QRegularExpression slashed(QStringLiteral("^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?$"));
    if (const auto found = slashed.match(word); found.hasMatch()) {
        const auto year = found.captured(3).isEmpty() ? std::nullopt : std::optional(found.captured(3).toInt());
        return dayOfYear(found.captured(1).toInt(), found.captured(2).toInt(), year, today, towards);
    }
    return parseDate(word);
}

static void readDay(SaidMoment& said, const QStringList& words, QDate today, Towards towards, FourDigits digits)
{
    const auto word = [&](qsizetype at) { return words.value(at).toLower().remove(u','); };
    static const QHash<QString, int> named{{"today", 0}, {"tonight", 0}, {"yesterday", -1}, {"tomorrow", 1}};
    if (named.contains(word(0))) {
        said = {today.addDays(named.value(word(0))), {}, 1};
        return;
    }
    if (const auto date = dayInFigures(word(0), today, towards)) {
        said = {date, {}, 1};
        return;
    }
    const auto weekday = weekdayIn(word(0));
    const qsizetype at = weekday ? 1 : 0;
    const auto day = smallNumber(word(at));
    const auto month = monthIn(word(at + 1));
    if (day && month && *day >= 1 && *day <= 31) {
        const auto year = yearIn(word(at + 2), digits);
        said = {dayOfYear(*day, *month, year, today, towards), {}, at + (year ? 3 : 2)};
    } else if (weekday)
        said = {weekdayBy(*weekday, today, towards), {}, 1};
}

SaidMoment saidDay(const QStringList& words, QDate today, Towards towards)
{
    SaidMoment said;
    readDay(said, words, today, towards, FourDigits::Year);
    return said;
}

SaidMoment saidMoment(const QStringList& words, Instant now, Towards towards)
{
    SaidMoment said;
    readDay(said, words, dateAt(now), towards, FourDigits::TimeOrYear);
    const qsizetype at = said.count + (words.value(said.count).toLower() == u"at" ? 1 : 0);
    const TypedLine rest(QStringList(words.mid(at)).join(u' '));
    if (const auto clock = clockAt(rest, 0)) {
        said.time = clock->time;
        said.count = at + clock->count;
    }
    return said;
}

std::optional<Instant> momentSaid(const SaidMoment& said, Instant now, Towards towards)
{
    if (!said.time)
        return std::nullopt;
    const QDate today = dateAt(now);
    const auto on = [&](QDate day) {
        const auto at = instantAt(day, *said.time);
        return at ? std::optional(*at) : std::nullopt;
    };
    if (said.day)
        return on(*said.day);
    const auto at = on(today);
    if (towards == Towards::Past && at && *at > now)
        return on(today.addDays(-1));
    if (towards == Towards::Future && at && *at <= now)
        return on(today.addDays(1));
    return at;
}

} // namespace tepu
