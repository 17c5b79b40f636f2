// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/day_words.h"

#include "core/domain/instant.h"
#include "core/rules/lines/clock_words.h"
#include "core/rules/lines/word_list.h"

#include <QLocale>
#include <algorithm>

namespace tepu {

static constexpr std::array weekdayNames{u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};
static constexpr std::array monthNames{u"january", u"february", u"march",     u"april",   u"may",      u"june",
                                       u"july",    u"august",   u"september", u"october", u"november", u"december"};
static constexpr int halfAYear = 183;

/// The number of the name that `word` shortens to at least three letters; 0 for none.
template <size_t n>
static int numberOf(const QString& word, const std::array<const char16_t*, n>& names)
{
    if (word.size() >= 3)
        for (size_t i = 0; i < n; ++i)
            if (QStringView(names[i]).startsWith(word))
                return static_cast<int>(i) + 1;
    return 0;
}

static int weekdayOf(const TypedLine& line, qsizetype at)
{
    const QString word = line.word(at);
    if (line.isFree(at) && line.token(at).possessive)
        return 0;
    return word == u"weds" ? int(Qt::Wednesday) : numberOf(word, weekdayNames);
}

static int monthOf(const QString& word)
{
    return numberOf(word, monthNames);
}

/// 16 of "16", "16th", "1st".
static std::optional<int> dayOfMonth(const QString& word)
{
    for (const QStringView ending : {u"st", u"nd", u"rd", u"th"})
        if (word.endsWith(ending) && word.size() <= 4)
            return smallNumber(QStringView(word).chopped(2));
    return word.size() <= 2 ? smallNumber(word) : std::nullopt;
}

/// The typed day of a typed month that comes next; the last half year is past, not next year's.
static QDate nextDate(int day, int month, QDate today)
{
    const QDate thisYear(today.year(), month, day);
    const QDate nextYear(today.year() + 1, month, day);
    const bool nextIsNear = nextYear.isValid() && today.daysTo(nextYear) <= halfAYear;
    return thisYear.isValid() && (thisYear >= today || !nextIsNear) ? thisYear : nextYear;
}

static DayRead checked(QDate date, qsizetype count, QDate today, const QString& typed)
{
    DayRead read{date, count};
    if (!date.isValid())
        read.wrong = QStringLiteral("“%1” is no day of the calendar.").arg(typed);
    else if (date < today)
        read.wrong = QStringLiteral("“%1” has passed. Write a day to come.").arg(typed);
    return read;
}

static QString typedWords(const TypedLine& line, qsizetype at, qsizetype count)
{
    const qsizetype from = line.token(at).at;
    return line.text().mid(from, line.token(at + count - 1).end() - from);
}

/// "16 may", "16th may 2018"; four digits are a year only if they are this one or the next ("16 may 1500" is a time).
static std::optional<DayRead> dayAndMonth(const TypedLine& line, qsizetype at, QDate today)
{
    const auto day = dayOfMonth(line.word(at));
    const int month = monthOf(line.word(at + 1));
    if (!day || month == 0)
        return std::nullopt;
    const int year = smallNumber(line.word(at + 2)).value_or(0);
    if (year == today.year() || year == today.year() + 1)
        return checked(QDate(year, month, *day), 3, today, typedWords(line, at, 3));
    DayRead read = checked(nextDate(*day, month, today), 2, today, typedWords(line, at, 2));
    read.couldBeWords = line.word(at + 1) == u"may"; // "2 may be at home"
    return read;
}

/// "16/5", "16/5/18", "16/05/2018"; "50/50" and "24/7" are no days.
static std::optional<DayRead> slashedDay(const TypedLine& line, qsizetype at, QDate today)
{
    const QStringList parts = line.word(at).split(u'/');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    const auto day = smallNumber(parts[0]), month = smallNumber(parts[1]);
    const auto year = parts.size() == 3 ? smallNumber(parts[2]) : std::optional(0);
    if (!day || !month || !year || *day > 31 || *month > 12 || line.word(at) == u"24/7")
        return std::nullopt;
    const int fullYear = *year < 100 ? 2000 + *year : *year;
    const QDate date = parts.size() == 3 ? QDate(fullYear, *month, *day) : nextDate(*day, *month, today);
    DayRead read = checked(date, 1, today, line.word(at));
    read.couldBeWords = parts.size() == 2;
    return read;
}

static std::optional<DayRead> calendarDay(const TypedLine& line, qsizetype at, QDate today)
{
    if (const auto iso = parseDate(line.word(at)))
        return checked(*iso, 1, today, line.word(at));
    if (auto day = dayAndMonth(line, at, today))
        return day;
    return slashedDay(line, at, today);
}

static QDate nextWeekday(int weekday, QDate today)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead);
}

/// "fri", "next fri", "wed 16 may": the weekday and the date must agree.
static std::optional<DayRead> weekday(const TypedLine& line, qsizetype at, QDate today)
{
    const QString first = line.word(at);
    const qsizetype skipped = first == u"next" || first == u"this" ? 1 : 0;
    const int day = weekdayOf(line, at + skipped);
    if (day == 0)
        return std::nullopt;
    auto dated = calendarDay(line, at + skipped + 1, today);
    if (!dated)
        return DayRead{nextWeekday(day, today), skipped + 1, skipped == 0};
    dated->count += skipped + 1;
    dated->couldBeWords = false;
    if (dated->wrong.isEmpty() && dated->date.dayOfWeek() != day)
        dated->wrong = QStringLiteral("“%1”: that day is a %2. Correct the day or the date.")
                           .arg(typedWords(line, at, dated->count), QLocale::c().dayName(dated->date.dayOfWeek()));
    return dated;
}

std::optional<DayRead> dayAt(const TypedLine& line, qsizetype at, QDate today)
{
    const QString word = line.word(at);
    if (word.isEmpty() || line.token(at).possessive)
        return std::nullopt;
    if (word == u"today")
        return DayRead{today, 1};
    if (word == u"tonight")
        return DayRead{today, 1, false, true};
    if (word == u"tomorrow" || word == u"tmrw" || word == u"tmr")
        return DayRead{today.addDays(1), 1};
    if (auto day = weekday(line, at, today))
        return day;
    return calendarDay(line, at, today);
}

static std::optional<int> amount(const QString& word)
{
    static constexpr std::array names{u"one", u"two",   u"three", u"four", u"five",   u"six",
                                      u"seven", u"eight", u"nine",  u"ten",  u"eleven", u"twelve"};
    for (size_t i = 0; i < names.size(); ++i)
        if (word == QStringView(names[i]))
            return static_cast<int>(i) + 1;
    return word.size() <= 3 ? smallNumber(word) : std::nullopt;
}

/// The unit named, times `n`; nothing where the word is no unit.
static std::optional<SpanOfTime> times(int n, const QString& unit)
{
    if (isOneOf(unit, u"h hr hrs hour hours"))
        return SpanOfTime{n};
    if (isOneOf(unit, u"d day days"))
        return SpanOfTime{0, n};
    if (isOneOf(unit, u"w wk wks week weeks"))
        return SpanOfTime{0, n * 7};
    if (unit == u"fortnight")
        return SpanOfTime{0, n * 14};
    if (isOneOf(unit, u"month months"))
        return SpanOfTime{0, 0, 0, n};
    return std::nullopt;
}

static std::optional<SpanOfTime> counted(std::optional<SpanOfTime> span, qsizetype count)
{
    if (span)
        span->count = count;
    return span;
}

/// "48h", "2 weeks", "3 working days", from word `at` on.
static std::optional<SpanOfTime> bareSpan(const TypedLine& line, qsizetype at, bool marked)
{
    const QString word = line.word(at);
    const auto firstLetter = std::find_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
    const qsizetype digits = firstLetter - word.cbegin();
    if (const auto n = smallNumber(word.left(digits)); n && digits <= 3 && digits < word.size())
        return counted(times(*n, word.mid(digits)), 1);
    const auto n = marked && isOneOf(word, u"a an") ? 1 : amount(word); // "in a week", but not "twice a week"
    if (!n)
        return std::nullopt;
    const QString unit = line.word(at + 1);
    if ((unit == u"working" || unit == u"business") && line.word(at + 2).startsWith(u"day"))
        return SpanOfTime{0, 0, *n, 0, 3};
    return counted(times(*n, unit), 2);
}

std::optional<SpanOfTime> spanOfTimeAt(const TypedLine& line, qsizetype at)
{
    const QString word = line.word(at);
    const qsizetype marker = word == u"in" || word == u"within" ? 1 : 0;
    auto span = bareSpan(line, at + marker, marker == 1);
    if (!span)
        return std::nullopt;
    span->count += marker;
    span->couldBeWords = marker == 0;
    return span;
}

QString typedDay(QDate date)
{
    const auto shortened = [](const char16_t* name) { return QStringView(name).left(3).toString(); };
    return QStringLiteral("%1 %2 %3")
        .arg(shortened(weekdayNames[size_t(date.dayOfWeek() - 1)]))
        .arg(date.day())
        .arg(shortened(monthNames[size_t(date.month() - 1)]));
}

} // namespace tepu
