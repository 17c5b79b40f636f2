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
