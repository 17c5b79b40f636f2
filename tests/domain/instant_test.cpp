// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/instant.h"
#include "tests/support/test.h"

using namespace tepu;

static QString shown(const QString& text)
{
    const auto instant = parseInstant(text);
    return instant ? isoLocal(*instant) : instant.error().sentence;
}

TEST_CASE("a time with an offset is that instant, shown on an Auckland clock", "[domain][time]")
{
    CHECK(shown("2018-05-10T08:30:00+12:00") == "2018-05-10T08:30:00+12:00");
    CHECK(shown("2018-05-09T20:30:00Z") == "2018-05-10T08:30:00+12:00");
    CHECK(isoUtc(*parseInstant("2018-05-10T08:30:00+12:00")) == "2018-05-09T20:30:00Z");
}

TEST_CASE("a time without an offset is Auckland's, summer and winter", "[domain][time]")
{
    CHECK(shown("2018-01-10T08:30:00") == "2018-01-10T08:30:00+13:00");
    CHECK(shown("2018-07-10T08:30") == "2018-07-10T08:30:00+12:00");
}

TEST_CASE("the hour that comes twice is its first pass", "[domain][time]")
{
    CHECK(shown("2018-04-01T01:59:59") == "2018-04-01T01:59:59+13:00");
    CHECK(shown("2018-04-01T02:30:00") == "2018-04-01T02:30:00+13:00");
    CHECK(shown("2018-04-01T02:30:00+12:00") == "2018-04-01T02:30:00+12:00");
    CHECK(shown("2018-04-01T03:00:00") == "2018-04-01T03:00:00+12:00");
}

TEST_CASE("the hour that does not exist is refused without an offset and an instant with one", "[domain][time]")
{
    CHECK(shown("2018-09-30T01:59:59") == "2018-09-30T01:59:59+12:00");
    CHECK_FALSE(parseInstant("2018-09-30T02:30:00"));
    CHECK(shown("2018-09-30T02:30:00+12:00") == "2018-09-30T03:30:00+13:00");
    CHECK(shown("2018-09-30T02:30:00+13:00") == "2018-09-30T01:30:00+12:00");
    CHECK(shown("2018-09-30T03:00:00") == "2018-09-30T03:00:00+13:00");
}

TEST_CASE("what is no time is refused, naming it", "[domain][time]")
{
    for (const char* text : {"", "tomorrow", "2018-02-31T10:00:00+12:00", "2018-05-10", "2018-05-10T24:00:00+12:00",
                             "2018-05-10 10:00:00+12:00", "2018-05-10T10:00:00+12", "٢٠18-05-10T10:00:00Z"})
        CHECK_FALSE(parseInstant(QString::fromUtf8(text)));
    CHECK(parseInstant("never").error().sentence.contains("never"));
}

TEST_CASE("seconds and milliseconds are kept", "[domain][time]")
{
    CHECK(shown("2018-05-10T08:30:07.250+12:00") == "2018-05-10T08:30:07.250+12:00");
}

TEST_CASE("every instant comes back from both of its written forms", "[domain][time][property]")
{
    rc::prop("written and read", [] {
        const Instant instant(std::chrono::milliseconds(*rc::gen::inRange<qint64>(1'451'559'600'000, 2'619'169'200'000)));
        RC_ASSERT(parseInstant(isoUtc(instant)) == instant);
        RC_ASSERT(parseInstant(isoLocal(instant)) == instant);
    });
}

TEST_CASE("a day begins at midnight of its own wall clock, summer and winter", "[domain][time]")
{
    const auto day = [](const char* text) { return dateAt(parseInstant(QString::fromLatin1(text)).value()); };
    CHECK(day("2018-05-09T11:59:59Z") == QDate(2018, 5, 9));
    CHECK(day("2018-05-09T12:00:00Z") == QDate(2018, 5, 10)); // New Zealand standard time
    CHECK(day("2018-01-09T10:59:59Z") == QDate(2018, 1, 9));
    CHECK(day("2018-01-09T11:00:00Z") == QDate(2018, 1, 10)); // daylight time
}

TEST_CASE("a wall clock can be another place's", "[domain][time]")
{
    const Instant noon = parseInstant("2018-05-10T12:00:00+12:00").value();
    CHECK(timeAt(noon) == QTime(12, 0));
    CHECK(timeAt(noon, QTimeZone("Australia/Perth")) == QTime(8, 0));
    CHECK(dateAt(noon, QTimeZone("America/New_York")) == QDate(2018, 5, 9));
}

TEST_CASE("a date and a time on a wall clock are one instant", "[domain][time]")
{
    CHECK(isoUtc(*instantAt(QDate(2018, 5, 10), QTime(8, 30))) == "2018-05-09T20:30:00Z");
    CHECK(isoUtc(*instantAt(QDate(2018, 12, 25), QTime(8, 30))) == "2018-12-24T19:30:00Z");
    const auto none = instantAt(QDate(2018, 9, 30), QTime(2, 15));
    REQUIRE_FALSE(none);
    CHECK(none.error().sentence.startsWith("2018-09-30T02:15:00 does not exist"));
}

TEST_CASE("twenty-four hours across a change of clocks is not the same time of day", "[domain][time][R-D2]")
{
    const Instant saturday = instantAt(QDate(2018, 3, 31), QTime(12, 0)).value(); // the night before clocks go back
    CHECK(isoLocal(saturday + 24h) == "2018-04-01T11:00:00+12:00");
    const Instant spring = instantAt(QDate(2018, 9, 29), QTime(12, 0)).value();
    CHECK(isoLocal(spring + 24h) == "2018-09-30T13:00:00+13:00");
}

TEST_CASE("milliseconds are shown where there are any, and only there", "[domain][time]")
{
    const Instant whole = parseInstant("2018-05-10T08:30:00+12:00").value();
    CHECK(isoUtc(whole) == "2018-05-09T20:30:00Z");
    CHECK(isoUtc(whole + 5ms) == "2018-05-09T20:30:00.005Z");
    CHECK(isoLocal(whole + 125ms) == "2018-05-10T08:30:00.125+12:00");
    CHECK(parseInstant("2018-05-10T08:30:00.5+12:00").value() == whole + 500ms);
}

TEST_CASE("a date is written year, month, day, and exists", "[domain][time]")
{
    CHECK(parseDate("2018-05-10") == QDate(2018, 5, 10));
    CHECK(parseDate("2020-02-29") == QDate(2020, 2, 29));
    for (const char* none : {"2018-02-29", "2018-13-01", "2018-5-10", "10-05-2018", "2018/05/10", " 2018-05-10", "2018-05-10 ",
                             "2018-05-10\n", "20180510", ""})
        CHECK_FALSE(parseDate(QString::fromLatin1(none)));
}
