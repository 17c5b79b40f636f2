// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/moment.h"

#include "core/rules/lines/clock_words.h"
#include "core/rules/lines/day_words.h"

namespace tepu {

static const QTime endOfDay(23, 59);

static Moment fromSpan(const SpanOfTime& span, const LineContext& context)
{
    Moment moment;
    moment.count = span.count;
    moment.couldBeWords = span.couldBeWords;
    if (span.hours > 0)
        moment.exact = context.now + std::chrono::hours(span.hours);
    else
        moment.date = context.today().addDays(span.days).addMonths(span.months);
    if (span.workingDays > 0) {
        const auto day = context.calendar->addWorkingDays(context.today(), span.workingDays);
        moment.date = day ? std::optional(*day) : std::nullopt;
        moment.wrong = day ? QString() : day.error().sentence;
    }
    return moment;
}

/// "mon 1200", "tomorrow at 3pm"; four digits that are no time are named rather than passed over.
static Moment fromDay(const DayRead& day, const TypedLine& line, qsizetype at)
{
    Moment moment{day.date, {}, {}, day.count, day.couldBeWords, day.wrong};
    if (day.atNight)
        moment.time = endOfDay;
    const qsizetype next = at + day.count;
    const qsizetype clockWord = next + (line.word(next) == u"at" ? 1 : 0);
    if (const auto clock = clockAt(line, clockWord)) {
        moment.time = clock->time;
        moment.count = clockWord + clock->count - at;
        moment.couldBeWords = false;
    } else if (looksLikeClock(line.word(clockWord)) && moment.wrong.isEmpty()) {
        moment.wrong = QStringLiteral("“%1” is no time of day. Write 1500, 15:00 or 3pm.").arg(line.word(clockWord));
        moment.count = clockWord + 1 - at;
        moment.couldBeWords = false;
    }
    return moment;
}

/// "1500", "3pm tomorrow", "15:00 on fri".
static Moment fromClock(const ClockRead& clock, const TypedLine& line, qsizetype at, const LineContext& context)
{
    Moment moment{{}, clock.time, {}, clock.count, clock.isPlainNumber};
    const qsizetype next = at + clock.count;
    const qsizetype dayWord = next + (line.word(next) == u"on" ? 1 : 0);
    if (const auto day = dayAt(line, dayWord, context.today()); day && !line.endsBefore(next)) {
        moment.date = day->date;
        moment.wrong = day->wrong;
        moment.count = dayWord + day->count - at;
        moment.couldBeWords = false;
    }
    return moment;
}

std::optional<Moment> momentAt(const TypedLine& line, qsizetype at, const LineContext& context)
{
    const qsizetype on = line.word(at) == u"on" && !line.endsBefore(at + 1) ? 1 : 0;
    if (const auto day = dayAt(line, at + on, context.today())) {
        Moment moment = fromDay(*day, line, at + on);
        moment.count += on;
        return moment;
    }
    if (const auto span = spanOfTimeAt(line, at))
        return fromSpan(*span, context);
    if (const auto clock = clockAt(line, at))
        return fromClock(*clock, line, at, context);
    return std::nullopt;
}

static QTime closeOfBusiness(const LineContext& context)
{
    const QTime close = context.calendar->closeOfBusiness();
    return close == QTime(0, 0) ? endOfDay : close;
}

/// R-D3 "Any other task carries the timeframe that the table sets": one that has passed is none.
static Result<Instant> stillToCome(Result<Instant> due, QTime time, const LineContext& context)
{
    if (due && *due <= context.now)
        return refuse(QStringLiteral("%1 today has passed. Write a later time, or another day.")
                          .arg(time.toString(QStringLiteral("HH:mm"))),
                      QStringLiteral("R-D3"));
    return due;
}

static Result<Instant> dueOn(QDate date, std::optional<QTime> time, const LineContext& context)
{
    if (time)
        return stillToCome(instantAt(date, *time), *time, context);
    const auto close = instantAt(date, closeOfBusiness(context));
    if (date == context.today() && close && *close <= context.now)
        return stillToCome(instantAt(date, endOfDay), endOfDay, context);
    return close;
}

Result<Instant> dueBy(const Moment& moment, const LineContext& context)
{
    if (!moment.wrong.isEmpty())
        return refuse(moment.wrong, QStringLiteral("R-D3"));
    if (moment.exact)
        return *moment.exact;
    return dueOn(moment.date.value_or(context.today()), moment.time, context);
}

Result<Instant> dueBefore(const Moment& moment, const LineContext& context)
{
    if (!moment.wrong.isEmpty() || moment.time || !moment.date)
        return dueBy(moment, context);
    if (*moment.date <= context.today())
        return refuse(QStringLiteral("Before today has passed. Write a day to come."), QStringLiteral("R-D3"));
    return dueOn(moment.date->addDays(-1), std::nullopt, context);
}

static Result<Instant> waitUntil(const Moment& moment, QDate dayAlone, const LineContext& context)
{
    if (!moment.wrong.isEmpty())
        return refuse(moment.wrong, QStringLiteral("R-T6"));
    if (moment.exact)
        return *moment.exact;
    if (!moment.time)
        return instantAt(dayAlone, QTime(0, 0));
    const QDate date = moment.date.value_or(context.today());
    const auto start = instantAt(date, *moment.time);
    if (start && *start <= context.now)
        return refuse(QStringLiteral("%1 today has passed: nothing would wait. Write the day as well.")
                          .arg(moment.time->toString(QStringLiteral("HH:mm"))),
                      QStringLiteral("R-T6"));
    return start;
}

Result<Instant> startOf(const Moment& moment, const LineContext& context)
{
    return waitUntil(moment, moment.date.value_or(context.today()), context);
}

Result<Instant> endOf(const Moment& moment, const LineContext& context)
{
    return waitUntil(moment, moment.date.value_or(context.today()).addDays(1), context);
}

} // namespace tepu
