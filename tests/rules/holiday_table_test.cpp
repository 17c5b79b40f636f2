// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/holiday_table.h"
#include "tests/rules/calendar_support.h"
#include "tests/support/test.h"

using namespace tepu;

static QString whyRefused(const QByteArray& csv)
{
    const auto table = HolidayTable::parse(csv);
    return table ? QStringLiteral("not refused") : table.error().sentence;
}

TEST_CASE("the shipped table covers 2016 to 2052, and every closed day in it is a weekday", "[rules][R-D2]")
{
    const auto& table = HolidayTable::shipped();
    REQUIRE(table);
    CHECK(table->firstYear() == 2016);
    CHECK(table->lastYear() == 2052);
    for (const auto& words : Vocabulary<Site>::words) {
        const auto days = table->closedDays(words.value);
        CHECK(days.size() == 402 + 37 - 1); // ANZAC Day and Easter Monday share one day in 2038
        for (auto closed = days.keyBegin(); closed != days.keyEnd(); ++closed)
            CHECK(closed->dayOfWeek() <= 5);
    }
}

TEST_CASE("the years of the table are those of its file", "[rules][R-D2]")
{
    const auto table = HolidayTable::parse("date,name,scope,actual_date\n"
                                           "2061-01-03,New Year's Day,national,2061-01-01\n"
                                           "2060-11-12,Show Day,christchurch,2060-11-12\n");
    REQUIRE(table);
    CHECK(table->firstYear() == 2060);
    CHECK(table->lastYear() == 2061);
    CHECK(table->closedDays(Site::Waikato).size() == 1);
    CHECK(table->closedDays(Site::Christchurch).value(day("2060-11-12")) == "Show Day");
}

TEST_CASE("a damaged table is refused with its line, never half read", "[rules][R-D2]")
{
    CHECK(whyRefused("").contains("does not begin with date,name,scope"));
    CHECK(whyRefused("date,name,scope\n").contains("is empty"));
    CHECK(whyRefused("date,name,scope\n2016-01-01,New Year's Day,national\n2016-02-30,No Day,national\n")
              .contains("line 3"));
    CHECK(whyRefused("date,name,scope\n2016-01-01,New Year's Day,otago\n").contains("line 2"));
    CHECK(whyRefused("date,name,scope\n2016-01-01,,national\n").contains("line 2"));
    CHECK(whyRefused("date,name,scope\n2016-01-01\n").contains("line 2"));
    CHECK(whyRefused("date,name,scope\n2016-01-01,\"Day\",national\n").contains("line 2"));
    CHECK(whyRefused("date,name,scope\n2016-01-01,A,national\n2018-01-01,A,national\n").contains("no day in 2017"));
}
