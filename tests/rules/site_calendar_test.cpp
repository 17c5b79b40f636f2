// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/calendar_support.h"
#include "tests/support/test.h"

using namespace tepu;

static QString closing(const SiteCalendar& calendar, const char* date)
{
    const auto end = calendar.endOfWorkingDay(day(date));
    return end ? isoLocal(*end) : end.error().sentence;
}

TEST_CASE("Monday to Friday are working days, Saturday and Sunday are not", "[rules][R-D2]")
{
    const auto calendar = calendarOf(Site::Waikato);
    for (const char* date : {"2018-05-14", "2018-05-15", "2018-05-16", "2018-05-17", "2018-05-18"})
        CHECK(calendar.isWorkingDay(day(date)));
    CHECK_FALSE(calendar.isWorkingDay(day("2018-05-19")));
    CHECK_FALSE(calendar.isWorkingDay(day("2018-05-20")));
}

TEST_CASE("the day before and the day after a holiday are working days, the holiday is not", "[rules][R-D2]")
{
    const auto calendar = calendarOf(Site::Christchurch);
    CHECK(calendar.isWorkingDay(day("2024-06-27")));
    CHECK_FALSE(calendar.isWorkingDay(day("2024-06-28")));
    CHECK(calendar.holidayName(day("2024-06-28")) == QStringLiteral("Matariki"));
    CHECK(calendar.isWorkingDay(day("2024-07-01")));
    CHECK_FALSE(calendar.holidayName(day("2024-06-27")));
}

TEST_CASE("each site keeps its own anniversary and works on the others'", "[rules][R-D2]")
{
    const char* const anniversaries[] = {"2018-01-29", "2018-11-16", "2018-09-24"};
    const Site sites[] = {Site::Waikato, Site::Christchurch, Site::SouthCanterbury};
    for (int site = 0; site < 3; ++site)
        for (int anniversary = 0; anniversary < 3; ++anniversary)
            CHECK(calendarOf(sites[site]).isWorkingDay(day(anniversaries[anniversary])) == (site != anniversary));
}

TEST_CASE("South Canterbury kept 11 November 2022 instead of the fourth Monday of September", "[rules][R-D2]")
{
    const auto calendar = calendarOf(Site::SouthCanterbury);
    CHECK(calendar.holidayName(day("2022-09-26")) == QStringLiteral("Queen Elizabeth II Memorial Day"));
    CHECK(calendar.isWorkingDay(day("2022-11-10")));
    CHECK_FALSE(calendar.isWorkingDay(day("2022-11-11")));
    CHECK(calendar.isWorkingDay(day("2022-11-14")));
}

TEST_CASE("ANZAC Day and Easter Monday of 2038 are one closed day with both names", "[rules][R-D2]")
{
    const auto calendar = calendarOf(Site::Waikato);
    CHECK(calendar.holidayName(day("2038-04-26")) == QStringLiteral("ANZAC Day and Easter Monday"));
    CHECK(calendar.addWorkingDays(day("2038-04-22"), 1) == day("2038-04-27"));
}

TEST_CASE("the days between Christmas and New Year are working days", "[rules][R-D2]")
{
    for (const char* date : {"2021-12-29", "2021-12-30", "2021-12-31"})
        CHECK(calendarOf(Site::Waikato).isWorkingDay(day(date)));
    CHECK_FALSE(calendarOf(Site::Waikato).isWorkingDay(day("2021-12-28")));
}

TEST_CASE("no working days after a day is that day, even a Sunday", "[rules][R-D2]")
{
    CHECK(calendarOf(Site::Waikato).addWorkingDays(day("2018-05-20"), 0) == day("2018-05-20"));
    CHECK(calendarOf(Site::Waikato).addWorkingDays(day("2018-05-20"), 1) == day("2018-05-21"));
    CHECK(calendarOf(Site::Waikato).addWorkingDays(day("2018-05-18"), 1) == day("2018-05-21"));
}

TEST_CASE("working days are not counted backwards", "[rules][R-D2]")
{
    const auto result = calendarOf(Site::Waikato).addWorkingDays(day("2018-05-20"), -1);
    REQUIRE_FALSE(result);
    CHECK(result.error().sentence == "-1 working days cannot be added; use 0 or more.");
}

TEST_CASE("a date outside the table is refused, before, on and after both its ends", "[rules][R-D2]")
{
    const auto calendar = calendarOf(Site::Waikato);
    CHECK_FALSE(calendar.addWorkingDays(day("2015-12-31"), 0));
    CHECK(calendar.addWorkingDays(day("2016-01-01"), 0));
    CHECK(calendar.addWorkingDays(day("2016-01-02"), 0));
    CHECK(calendar.addWorkingDays(day("2052-12-30"), 1) == day("2052-12-31"));
    CHECK_FALSE(calendar.addWorkingDays(day("2052-12-30"), 2));
    CHECK_FALSE(calendar.addWorkingDays(day("2052-12-31"), 1));
    CHECK_FALSE(calendar.addWorkingDays(day("2053-01-01"), 0));
    CHECK_FALSE(calendar.addWorkingDays(day("2016-01-01"), std::numeric_limits<int>::max()));
    CHECK_FALSE(calendar.addWorkingDays(QDate(), 0));
    CHECK(calendar.addWorkingDays(day("2053-01-01"), 0).error().sentence
          == "2053-01-01 is outside the table of public holidays, which covers 2016 to 2052. Check the date, or set the "
             "deadline by hand.");
    CHECK_FALSE(calendar.isWorkingDay(day("2015-12-31")));
    CHECK_FALSE(calendar.isWorkingDay(day("2053-01-02")));
}

TEST_CASE("a day that a site adds is closed at that site alone, from then on", "[rules][R-D2]")
{
    const auto before = calendarOf(Site::Christchurch);
    const auto after = before.withDay(day("2018-02-22"), QStringLiteral("Day of remembrance"));
    CHECK(before.isWorkingDay(day("2018-02-22")));
    CHECK_FALSE(after.isWorkingDay(day("2018-02-22")));
    CHECK(after.holidayName(day("2018-02-22")) == QStringLiteral("Day of remembrance"));
    CHECK(after.addWorkingDays(day("2018-02-21"), 1) == day("2018-02-23"));
    CHECK(after.withDay(day("2018-12-25"), QStringLiteral("Picnic")).holidayName(day("2018-12-25"))
          == QStringLiteral("Christmas Day and Picnic"));
}

TEST_CASE("a working day ends at 17:00 unless the site says otherwise", "[rules][R-D2]")
{
    const auto calendar = calendarOf(Site::Waikato);
    CHECK(closing(calendar, "2018-05-18") == "2018-05-18T17:00:00+12:00");
    CHECK(closing(calendar.closingAt(QTime(16, 30)), "2018-05-18") == "2018-05-18T16:30:00+12:00");
    CHECK(calendar.closingAt(QTime(16, 30)).closeOfBusiness() == QTime(16, 30));
}

TEST_CASE("closing at midnight is the end of the working day, not its beginning", "[rules][R-D2]")
{
    const auto calendar = calendarOf(Site::Waikato).closingAt(QTime(0, 0));
    CHECK(closing(calendar, "2018-05-18") == "2018-05-19T00:00:00+12:00");
    CHECK(closing(calendar, "2018-09-28") == "2018-09-29T00:00:00+12:00");
    CHECK(closing(calendar, "2052-12-31") == "2053-01-01T00:00:00+13:00");
}

TEST_CASE("a day without work has no end of work, and says why", "[rules][R-D2]")
{
    const auto calendar = calendarOf(Site::Waikato);
    CHECK(closing(calendar, "2018-05-19") == "2018-05-19 is no working day (weekend). Choose another day.");
    CHECK(closing(calendar, "2018-12-25") == "2018-12-25 is no working day (Christmas Day). Choose another day.");
    CHECK(closing(calendar, "2053-01-02").contains("outside the table"));
}

TEST_CASE("counting on from a count is counting once", "[rules][R-D2][property]")
{
    const auto calendar = calendarOf(Site::SouthCanterbury);
    rc::prop("n + m working days are n, then m", [&] {
        const QDate start = day("2016-01-01").addDays(*rc::gen::inRange(0, 13'000));
        const int n = *rc::gen::inRange(1, 60);
        const int m = *rc::gen::inRange(0, 60);
        const auto once = calendar.addWorkingDays(start, n + m);
        RC_ASSERT(once.has_value());
        RC_ASSERT(calendar.isWorkingDay(*once));
        const auto then = calendar.addWorkingDays(start, n);
        RC_ASSERT(then.has_value());
        RC_ASSERT(calendar.addWorkingDays(*then, m).value() == *once);
    });
}
