// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/clock_words.h"

#include <algorithm>

namespace tepu {

std::optional<int> smallNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 4)
        return std::nullopt;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

bool looksLikeClock(const QString& word)
{
    return word.size() == 4 && smallNumber(word);
}

static std::optional<QTime> timeOf(std::optional<int> hour, std::optional<int> minute)
{
    const QTime time(hour.value_or(-1), minute.value_or(-1));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// "12:30" and "am" is half past midnight; "3" and "pm" 15:00.
static std::optional<QTime> twelveHourTime(QStringView digits, bool afternoon)
{
    const qsizetype point = std::max(digits.indexOf(u':'), digits.indexOf(u'.'));
    const auto hour = smallNumber(point < 0 ? digits : digits.left(point));
    const auto minute = point < 0 ? 0 : smallNumber(digits.mid(point + 1));
    if (!hour || *hour < 1 || *hour > 12)
        return std::nullopt;
    return timeOf(*hour % 12 + (afternoon ? 12 : 0), minute);
}

static std::optional<QTime> twentyFourHourTime(const QString& word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon > 0 && word.size() - colon == 3)
        return timeOf(smallNumber(QStringView(word).left(colon)), smallNumber(QStringView(word).mid(colon + 1)));
    return std::nullopt;
}

static std::optional<QTime> namedTime(const QString& word)
{
    if (word == u"noon" || word == u"midday")
        return QTime(12, 0);
    if (word == u"midnight")
        return QTime(23, 59);
    return std::nullopt;
}

static std::optional<ClockRead> found(std::optional<QTime> time, qsizetype count, bool isPlainNumber = false)
{
    return time ? std::optional(ClockRead{*time, count, isPlainNumber}) : std::nullopt;
}

std::optional<ClockRead> clockAt(const TypedLine& line, qsizetype at)
{
    const QString word = line.word(at);
    const QString next = line.word(at + 1);
    if (next == u"am" || next == u"pm")
        return found(twelveHourTime(word, next == u"pm"), 2);
    if (word.endsWith(u"am") || word.endsWith(u"pm"))
        return found(twelveHourTime(QStringView(word).chopped(2), word.endsWith(u"pm")), 1);
    if (looksLikeClock(word))
        return found(timeOf(smallNumber(word.left(2)), smallNumber(word.mid(2))), 1, true);
    const auto time = twentyFourHourTime(word);
    return found(time ? time : namedTime(word), 1);
}

} // namespace tepu
