// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/clock_words.h"
#include "core/rules/lines/day_words.h"
#include "core/rules/lines/moment.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

static QString clock(const char* text)
{
    const auto read = clockAt(TypedLine(QString::fromUtf8(text)), 0);
    return read ? read->time.toString(QStringLiteral("HH:mm")) : QStringLiteral("none");
}

static QString by(const char* text, Instant now = thursdayMorning())
{
    LineContext context = kowhai();
    context.now = now;
    const auto moment = momentAt(TypedLine(QString::fromUtf8(text)), 0, context);
    if (!moment)
        return QStringLiteral("none");
    const auto due = dueBy(*moment, context);
    return due ? local(*due) : due.error().sentence;
}

TEST_CASE("a time is typed as 1500, 15:00, 3pm or 3.30 pm", "[rules][lines]")
{
    CHECK(clock("1500") == "15:00");
    CHECK(clock("15:00") == "15:00");
    CHECK(clock("3pm") == "15:00");
    CHECK(clock("3 pm") == "15:00");
    CHECK(clock("3.30pm") == "15:30");
    CHECK(clock("3:30 pm") == "15:30");
    CHECK(clock("9am") == "09:00");
    CHECK(clock("0000") == "00:00");
    CHECK(clock("noon") == "12:00");
}

TEST_CASE("twelve o'clock is midnight in the morning and noon after it", "[rules][lines]")
{
    CHECK(clock("12am") == "00:00");
    CHECK(clock("12pm") == "12:00");
    CHECK(clock("11.59pm") == "23:59");
}

TEST_CASE("what is no time of day is none", "[rules][lines]")
{
    for (const char* text : {"2400", "1560", "111", "105", "13pm", "0pm", "25:00", "3:7", "pm", "12345", "15.00", "١٥٠٠"})
        CHECK(clock(text) == "none");
}

TEST_CASE("today, tomorrow and tonight are days of the wall clock", "[rules][lines]")
{
    CHECK(by("today 1700") == "2018-05-10 17:00");
    CHECK(by("today") == "2018-05-10 17:00");
    CHECK(by("tonight") == "2018-05-10 23:59");
    CHECK(by("tomorrow") == "2018-05-11 17:00");
    CHECK(by("tomorrow at 9.15am") == "2018-05-11 09:15");
    CHECK(by("3pm tomorrow") == "2018-05-11 15:00");
    CHECK(by("on fri") == "2018-05-11 17:00");
}

TEST_CASE("a weekday is the next one after today, never today", "[rules][lines]")
{
    CHECK(by("wed") == "2018-05-16 17:00");
    CHECK(by("thu") == "2018-05-17 17:00");
    CHECK(by("fri") == "2018-05-11 17:00");
    CHECK(by("mon 1200") == "2018-05-14 12:00");
    CHECK(by("Monday 12:00") == "2018-05-14 12:00");
    CHECK(by("weds") == "2018-05-16 17:00");
    CHECK(by("thurs") == "2018-05-17 17:00");
    CHECK(by("next fri") == "2018-05-11 17:00");
    CHECK(by("fridays") == "none");
    CHECK(by("fri's") == "none");
}

TEST_CASE("a day without a time is due when work ends, also at a weekend", "[rules][lines]")
{
    CHECK(by("sat") == "2018-05-12 17:00");
    LineContext late = kowhai();
    const SiteCalendar untilMidnight = late.calendar->closingAt(QTime(0, 0));
    late.calendar = &untilMidnight;
    CHECK(local(*dueBy(*momentAt(TypedLine(QStringLiteral("fri")), 0, late), late)) == "2018-05-11 23:59");
}

TEST_CASE("a date is typed with its month, with or without the weekday and the year", "[rules][lines]")
{
    CHECK(by("16 may") == "2018-05-16 17:00");
    CHECK(by("wed 16 may") == "2018-05-16 17:00");
    CHECK(by("fri 11 may 1000") == "2018-05-11 10:00");
    CHECK(by("16th May 2018 1500") == "2018-05-16 15:00");
    CHECK(by("16 may 1500") == "2018-05-16 15:00");
    CHECK(by("16/5") == "2018-05-16 17:00");
    CHECK(by("16/05/2018 1500") == "2018-05-16 15:00");
    CHECK(by("16/5/18") == "2018-05-16 17:00");
    CHECK(by("2018-05-16") == "2018-05-16 17:00");
    CHECK(by("may") == "none");
    CHECK(by("50/50") == "none");
    CHECK(by("24/7") == "none");
    CHECK(by("31/13") == "none");
}

TEST_CASE("a weekday that is not that date's is refused, naming the right one", "[rules][lines]")
{
    CHECK(by("tue 16 may").contains("Wednesday"));
    CHECK(by("wed 16 may") == "2018-05-16 17:00");
}

TEST_CASE("a day that has passed is refused on the day after, not on the day", "[rules][lines][R-D3]")
{
    CHECK(by("9 may").contains("has passed"));
    CHECK(by("10 may") == "2018-05-10 17:00");
    CHECK(by("11 may") == "2018-05-11 17:00");
    CHECK(by("31 april").contains("no day of the calendar"));
    CHECK(by("30/2").contains("no day of the calendar"));
}

TEST_CASE("a month that comes next year is next year's while it is within half a year", "[rules][lines]")
{
    const Instant december = *parseInstant(QStringLiteral("2018-12-20T10:00:00+13:00"));
    CHECK(by("10 jan", december) == "2019-01-10 17:00");
    CHECK(by("21 june", december) == "2019-06-21 17:00");
    CHECK(by("22 june", december).contains("has passed"));
    CHECK(by("19 dec", december).contains("has passed"));
    CHECK(by("20 dec", december) == "2018-12-20 17:00");
}

TEST_CASE("a time today that has passed is refused with a sentence", "[rules][lines][R-D3]")
{
    CHECK(by("today 1041") == "10:41 today has passed. Write a later time, or another day.");
    CHECK(by("today 1042").contains("has passed"));
    CHECK(by("today 1043") == "2018-05-10 10:43");
}

TEST_CASE("today after work is the rest of the day", "[rules][lines]")
{
    CHECK(by("today", *parseInstant(QStringLiteral("2018-05-10T16:59:59+12:00"))) == "2018-05-10 17:00");
    CHECK(by("today", *parseInstant(QStringLiteral("2018-05-10T17:00:00+12:00"))) == "2018-05-10 23:59");
}

TEST_CASE("four digits after a day that are no time are named", "[rules][lines]")
{
    CHECK(by("fri 2575").contains("“2575” is no time of day"));
    CHECK(by("fri 111") == "2018-05-11 17:00");
}

TEST_CASE("spans of time count from now, days and weeks to the end of work", "[rules][lines]")
{
    CHECK(by("in 2 hours") == "2018-05-10 12:42");
    CHECK(by("within 24 hours") == "2018-05-11 10:42");
    CHECK(by("48h") == "2018-05-12 10:42");
    CHECK(by("in 3 days") == "2018-05-13 17:00");
    CHECK(by("2 weeks") == "2018-05-24 17:00");
    CHECK(by("two weeks") == "2018-05-24 17:00");
    CHECK(by("in a fortnight") == "2018-05-24 17:00");
    CHECK(by("a week") == "none");
    CHECK(by("1 month") == "2018-06-10 17:00");
    CHECK(by("in 3 working days") == "2018-05-15 17:00");
    CHECK(by("in 3 visits") == "none");
    CHECK(by("0800") == "08:00 today has passed. Write a later time, or another day.");
}

TEST_CASE("working days beyond the table of public holidays are refused", "[rules][lines][R-D2]")
{
    CHECK(by("in 3 working days", *parseInstant(QStringLiteral("2052-12-31T10:00:00+13:00"))).contains("public holidays"));
}

TEST_CASE("24 hours across the end of daylight saving stay 24 hours", "[rules][lines][R-D2]")
{
    CHECK(by("in 24 hours", *parseInstant(QStringLiteral("2018-03-31T10:00:00+13:00"))) == "2018-04-01 09:00");
    CHECK(by("sun 0230", *parseInstant(QStringLiteral("2018-09-27T10:00:00+12:00"))).contains("does not exist"));
}

TEST_CASE("before a day is by the end of the day before it", "[rules][lines]")
{
    const LineContext context = kowhai();
    const auto before = [&](const char* text) {
        const auto due = dueBefore(*momentAt(TypedLine(QString::fromUtf8(text)), 0, context), context);
        return due ? local(*due) : due.error().sentence;
    };
    CHECK(before("mon") == "2018-05-13 17:00");
    CHECK(before("mon 1200") == "2018-05-14 12:00");
    CHECK(before("fri") == "2018-05-10 17:00");
    CHECK(before("today").contains("has passed"));
}

TEST_CASE("a typed day reads back as the same day", "[rules][lines][property]")
{
    rc::prop("typed and read", [] {
        const QDate today = QDate(2018, 1, 1).addDays(*rc::gen::inRange(0, 12'000));
        const QDate date = today.addDays(*rc::gen::inRange(0, 180));
        const auto read = dayAt(TypedLine(typedDay(date)), 0, today);
        RC_ASSERT(read);
        RC_ASSERT(read->date == date);
        RC_ASSERT(read->wrong.isEmpty());
    });
}
