// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadlines.h"
#include "tests/rules/calendar_support.h"
#include "tests/support/test.h"

using namespace tepu;

static QString due(RiskLevel risk, const char* tasked, const SiteCalendar& calendar = calendarOf(Site::Waikato))
{
    const auto instant = initialContactDue(risk, at(tasked), calendar);
    return instant ? isoLocal(*instant) : instant.error().sentence;
}

static Instant anyInstantOfTheTable()
{
    return at("2016-01-01T00:00:00+13:00") + std::chrono::seconds(*rc::gen::inRange<qint64>(0, 1'160'000'000));
}

TEST_CASE("a high-risk task given on Christmas Eve is due on Christmas Day", "[rules][R-D1]")
{
    CHECK(due(RiskLevel::High, "2018-12-24T10:00:00+13:00") == "2018-12-25T10:00:00+13:00");
}

TEST_CASE("a medium-risk task given on a Friday is due on the Monday, at the same second", "[rules][R-D1]")
{
    CHECK(due(RiskLevel::Medium, "2018-05-18T16:59:59+12:00") == "2018-05-21T16:59:59+12:00");
}

TEST_CASE("24 hours across the end of daylight saving is 23 on the wall clock", "[rules][R-D2]")
{
    CHECK(due(RiskLevel::High, "2018-03-31T10:00:00+13:00") == "2018-04-01T09:00:00+12:00");
    CHECK(due(RiskLevel::High, "2018-09-29T10:00:00+12:00") == "2018-09-30T11:00:00+13:00");
    CHECK(due(RiskLevel::Medium, "2018-09-29T10:00:00+12:00") == "2018-10-02T11:00:00+13:00");
}

TEST_CASE("each pass of the hour that comes twice has its own deadline", "[rules][R-D2]")
{
    CHECK(due(RiskLevel::High, "2018-04-01T02:30:00+13:00") == "2018-04-02T01:30:00+12:00");
    CHECK(due(RiskLevel::High, "2018-04-01T02:30:00+12:00") == "2018-04-02T02:30:00+12:00");
    CHECK(due(RiskLevel::High, "2018-04-01T02:30:00") == "2018-04-02T01:30:00+12:00");
}

TEST_CASE("Friday, Saturday and Sunday are all day 0 of a Thursday deadline, and Monday of a Friday one", "[rules][R-D2]")
{
    CHECK(due(RiskLevel::Low, "2018-05-11T08:00:00+12:00") == "2018-05-17T17:00:00+12:00");
    CHECK(due(RiskLevel::Low, "2018-05-12T08:00:00+12:00") == "2018-05-17T17:00:00+12:00");
    CHECK(due(RiskLevel::Low, "2018-05-13T08:00:00+12:00") == "2018-05-17T17:00:00+12:00");
    CHECK(due(RiskLevel::Low, "2018-05-14T08:00:00+12:00") == "2018-05-18T17:00:00+12:00");
}

TEST_CASE("a task given one second before midnight has the same day 0 as one given at nine", "[rules][R-D2]")
{
    CHECK(due(RiskLevel::Low, "2018-05-14T00:00:00+12:00") == "2018-05-18T17:00:00+12:00");
    CHECK(due(RiskLevel::Low, "2018-05-14T17:00:01+12:00") == "2018-05-18T17:00:00+12:00");
    CHECK(due(RiskLevel::Low, "2018-05-14T23:59:59+12:00") == "2018-05-18T17:00:00+12:00");
    CHECK(due(RiskLevel::Low, "2018-05-15T00:00:00+12:00") == "2018-05-21T17:00:00+12:00");
}

TEST_CASE("day 0 is Auckland's date, whatever offset the time is written with", "[rules][R-D2]")
{
    CHECK(due(RiskLevel::Low, "2018-05-13T13:00:00Z") == "2018-05-18T17:00:00+12:00");
    CHECK(due(RiskLevel::Low, "2018-05-13T11:59:59Z") == "2018-05-17T17:00:00+12:00");
}

TEST_CASE("the site's anniversary moves a low-risk deadline of that site alone", "[rules][R-D2]")
{
    CHECK(due(RiskLevel::Low, "2018-11-13T10:00:00+13:00") == "2018-11-19T17:00:00+13:00");
    CHECK(due(RiskLevel::Low, "2018-11-13T10:00:00+13:00", calendarOf(Site::Christchurch))
          == "2018-11-20T17:00:00+13:00");
}

TEST_CASE("a low-risk deadline follows the site's closing time and the days it adds", "[rules][R-D2]")
{
    const auto calendar
        = calendarOf(Site::Waikato).closingAt(QTime(0, 0)).withDay(day("2018-05-16"), QStringLiteral("Picnic"));
    CHECK(due(RiskLevel::Low, "2018-05-14T10:00:00+12:00", calendar) == "2018-05-22T00:00:00+12:00");
}

TEST_CASE("milliseconds are kept", "[rules][R-D1]")
{
    CHECK(due(RiskLevel::High, "2018-05-14T10:00:00.001+12:00") == "2018-05-15T10:00:00.001+12:00");
}

TEST_CASE("a deadline outside the table of holidays is refused at every level", "[rules][R-D1][R-D2]")
{
    for (const RiskLevel risk : {RiskLevel::Low, RiskLevel::Medium, RiskLevel::High}) {
        CHECK(due(risk, "2015-12-31T23:59:59+13:00").startsWith(u"2015-12-31 is outside"));
        CHECK_FALSE(due(risk, "2016-01-01T00:00:00+13:00").contains(u"outside"));
        CHECK(due(risk, "2052-12-31T10:00:00+13:00").contains(u"is outside"));
        CHECK(due(risk, "2053-01-01T00:00:00+13:00").startsWith(u"2053-01-01 is outside"));
    }
    CHECK(due(RiskLevel::High, "2052-12-30T23:59:59+13:00") == "2052-12-31T23:59:59+13:00");
    CHECK(due(RiskLevel::High, "2052-12-31T00:00:00+13:00").startsWith(u"2053-01-01 is outside"));
}

TEST_CASE("a task typed before the level is chosen has the deadline of high", "[rules][R-D1]")
{
    CHECK(levelForDeadline(std::nullopt) == RiskLevel::High);
    CHECK(levelForDeadline(RiskLevel::Low) == RiskLevel::Low);
}

TEST_CASE("high is due before medium and medium before low, whenever they were given", "[rules][R-D1][property]")
{
    rc::prop("high < medium < low", [] {
        const auto site = *rc::gen::element(Site::Waikato, Site::Christchurch, Site::SouthCanterbury);
        const auto calendar = calendarOf(site);
        const Instant tasked = anyInstantOfTheTable();
        const auto high = initialContactDue(RiskLevel::High, tasked, calendar);
        const auto medium = initialContactDue(RiskLevel::Medium, tasked, calendar);
        const auto low = initialContactDue(RiskLevel::Low, tasked, calendar);
        RC_ASSERT((high && medium && low));
        RC_ASSERT(*high - tasked == 24h);
        RC_ASSERT(*medium - tasked == 72h);
        RC_ASSERT(*low > *medium);
        RC_ASSERT(timeAt(*low) == QTime(17, 0));
        RC_ASSERT(calendar.isWorkingDay(dateAt(*low)));
    });
}

TEST_CASE("a task given later is never due earlier", "[rules][R-D1][property]")
{
    const auto calendar = calendarOf(Site::SouthCanterbury);
    rc::prop("deadlines keep the order of their tasks", [&] {
        const auto risk = *rc::gen::element(RiskLevel::Low, RiskLevel::Medium, RiskLevel::High);
        const Instant first = anyInstantOfTheTable();
        const Instant second = first + std::chrono::seconds(*rc::gen::inRange<qint64>(0, 1'000'000));
        RC_ASSERT(*initialContactDue(risk, first, calendar) <= *initialContactDue(risk, second, calendar));
    });
}
