// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contact/safe_time.h"

#include "core/rules/lines/clock_words.h"
#include "core/rules/lines/word_list.h"

namespace tepu {
namespace {

constexpr int aDay = 24 * 60;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

/// Monday is 0; "tues", "tuesdays".
std::optional<int> dayNamed(const QString& word)
{
    static const QStringList names{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    for (int day = 0; day < names.size(); ++day)
        if ((word.size() >= 3 && names[day].startsWith(word)) || word == names[day] + u's')
            return day;
    return std::nullopt;
}

/// Reads words from left to right; one that is not understood makes all of them so.
class HoursReading {
public:
    explicit HoursReading(const QString& words)
        : m_line(QString(words).replace(u'-', QStringLiteral(" to ")).replace(u'–', QStringLiteral(" to ")))
    {
    }

    std::optional<NamedHours> read()
    {
        bool isUnderstood = m_line.size() > 0;
        while (isUnderstood && m_at < m_line.size())
            isUnderstood = readHours() || readDays() || readSmallWord();
        if (!isUnderstood || !m_saysSomething || m_hours.fromMinute >= m_hours.untilMinute)
            return std::nullopt;
        return m_hours;
    }

private:
    QString word(qsizetype ahead = 0) const { return m_line.word(m_at + ahead); }

    std::optional<int> readClock(qsizetype ahead)
    {
        const auto clock = clockAt(m_line, m_at + ahead);
        if (!clock)
            return std::nullopt;
        m_at += ahead + clock->count;
        return minuteOf(clock->time);
    }

    bool readHours()
    {
        if (isOneOf(word(), u"before until till")) {
            const auto until = readClock(1);
            m_hours.untilMinute = std::min(m_hours.untilMinute, until.value_or(aDay));
            return tell(until.has_value());
        }
        if (isOneOf(word(), u"after from")) {
            const auto from = readClock(1);
            m_hours.fromMinute = std::max(m_hours.fromMinute, from.value_or(0));
            return tell(from.has_value() && (!isOneOf(word(), u"to") || readUntil()));
        }
        const auto from = readClock(word() == u"between" ? 1 : 0);
        m_hours.fromMinute = std::max(m_hours.fromMinute, from.value_or(0));
        return from && isOneOf(word(), u"to and until till") && tell(readUntil());
    }

    /// "to 1100": the cursor stands on the word before the time.
    bool readUntil()
    {
        const auto until = readClock(1);
        m_hours.untilMinute = std::min(m_hours.untilMinute, until.value_or(aDay));
        return until.has_value();
    }

    bool readDays()
    {
        const auto first = dayNamed(word());
        if (word() == u"weekdays" || word() == u"weekends") {
            const bool isWeek = word() == u"weekdays";
            addDays(isWeek ? 0 : 5, isWeek ? 4 : 6);
            ++m_at;
            return tell(true);
        }
        if (!first)
            return false;
        const auto last = word(1) == u"to" ? dayNamed(word(2)) : first;
        m_at += word(1) == u"to" ? 3 : 1;
        if (last)
            addDays(*first, *last);
        return tell(last.has_value());
    }

    void addDays(int first, int last)
    {
        if (!m_namesDays)
            m_hours.days.fill(false);
        m_namesDays = true;
        for (int day = first; day != last; day = (day + 1) % 7)
            m_hours.days[std::size_t(day)] = true;
        m_hours.days[std::size_t(last)] = true;
    }

    bool readSmallWord()
    {
        const bool isSmall = isOneOf(word(), u"only on and the safe ok");
        m_at += isSmall ? 1 : 0;
        return isSmall;
    }

    bool tell(bool isRead)
    {
        m_saysSomething = m_saysSomething || isRead;
        return isRead;
    }

    TypedLine m_line;
    qsizetype m_at = 0;
    NamedHours m_hours;
    bool m_namesDays = false;
    bool m_saysSomething = false;
};

/// Nothing: it cannot be told from the words.
std::optional<bool> isWithin(const SafeWhen& way, Instant at)
{
    const auto hours = namedHours(way.when);
    return hours ? std::optional(hours->holds(at)) : std::nullopt;
}

/// Of ways by one number each, one that is safe is enough.
std::optional<bool> anyHolds(const QVector<SafeWhen>& ways, Instant at)
{
    bool isUnclear = ways.isEmpty();
    for (const SafeWhen& way : ways) {
        const auto within = isWithin(way, at);
        if (within == true)
            return true;
        isUnclear = isUnclear || !within;
    }
    return isUnclear ? std::nullopt : std::optional(false);
}

} // namespace

bool NamedHours::holds(Instant at) const
{
    const int minute = minuteOf(timeAt(at));
    return minute >= fromMinute && minute < untilMinute && days[std::size_t(dateAt(at).dayOfWeek() - 1)];
}

std::optional<NamedHours> namedHours(const QString& words)
{
    return HoursReading(words).read();
}

static bool isDuring(const HoldSpan& hold, Instant at)
{
    return at >= hold.since && (!hold.liftedAt || at < *hold.liftedAt);
}

TimeSafety timeSafety(const ContactAttempt& attempt, const QVector<SafeWhen>& ways, const QVector<HoldSpan>& holds)
{
    const bool isHeld = std::any_of(holds.cbegin(), holds.cend(), [&](const HoldSpan& hold) { return isDuring(hold, attempt.at); });
    if (isHeld || attempt.result == ContactResult::UnsafeToContact || attempt.saidSafe == false)
        return TimeSafety::Unsafe;
    QVector<SafeWhen> byOne;
    bool isUnclear = false;
    for (const SafeWhen& way : ways) {
        if (way.when.trimmed().isEmpty())
            continue;
        if (!way.byAll) {
            byOne.append(way);
            continue;
        }
        const auto within = isWithin(way, attempt.at);
        if (within == false)
            return TimeSafety::Unsafe;
        isUnclear = isUnclear || !within;
    }
    if (!byOne.isEmpty()) {
        const auto within = anyHolds(byOne, attempt.at);
        if (within == false)
            return TimeSafety::Unsafe;
        isUnclear = isUnclear || !within;
    }
    return isUnclear && attempt.saidSafe != true ? TimeSafety::NotSaid : TimeSafety::Safe;
}

} // namespace tepu
