// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/orders/pso.h"

#include "core/rules/who/standing.h"
#include "tests/support/test.h"

using namespace tepu;

static Instant at(const char* local)
{
    return parseInstant(QString::fromLatin1(local)).value();
}

TEST_CASE("a Police Safety Order stands five days until 30 June 2019, ten from 1 July", "[rules][PSO]")
{
    CHECK(longestSafetyOrder(QDate(2018, 5, 10)) == 5);
    CHECK(longestSafetyOrder(QDate(2019, 6, 30)) == 5);
    CHECK(longestSafetyOrder(QDate(2019, 7, 1)) == 10);
    CHECK(longestSafetyOrder(QDate(2019, 7, 2)) == 10);
}

TEST_CASE("the limit goes by the date of issue on the wall clock, to the minute", "[rules][PSO]")
{
    const auto longest = [](const char* issued) { return longestSafetyOrder(dateAt(at(issued))); };
    CHECK(longest("2019-06-30T23:59:00+12:00") == 5);
    CHECK(longest("2019-07-01T00:00:00+12:00") == 10);
    CHECK(longest("2019-07-01T00:01:00+12:00") == 10);
    CHECK(longest("2019-06-30T11:59:00Z") == 5);
    CHECK(longest("2019-06-30T12:00:00Z") == 10);
}

TEST_CASE("its length is from one day to the longest, in hours", "[rules][PSO]")
{
    const QDate before(2019, 6, 30), after(2019, 7, 1);
    CHECK_FALSE(mayStand(24h - 1min, before));
    CHECK(mayStand(24h, before));
    CHECK(mayStand(36h, before));
    CHECK(mayStand(120h - 1min, before));
    CHECK(mayStand(120h, before));
    CHECK_FALSE(mayStand(120h + 1min, before));
    CHECK(mayStand(120h + 1min, after));
    CHECK(mayStand(240h, after));
    CHECK_FALSE(mayStand(240h + 1min, after));
    CHECK(mayStand(500h, after).error().sentence.contains("1 to 10 days: 24 to 240 hours"));
}

TEST_CASE("it ends so many elapsed hours after its serving, to the minute, across the end of daylight saving too", "[rules][PSO]")
{
    CHECK(psoEnd(72h, at("2018-05-09T09:10:59+12:00")) == at("2018-05-12T09:10:00+12:00"));
    CHECK(psoEnd(36h, at("2018-05-09T09:10:00+12:00")) == at("2018-05-10T21:10:00+12:00"));
    CHECK(psoEnd(24h, at("2018-03-31T12:00:00+13:00")) == at("2018-04-01T11:00:00+12:00"));
    CHECK(inHours(3) == std::chrono::hours(72));
    CHECK_FALSE(inHours({}));
}

TEST_CASE("against a person under 18 the app warns, under 16 it asks why", "[rules][PSO]")
{
    const auto on = [](QDate born) { return youngRespondent(ageOn(born, QDate(2018, 5, 10)), false); };
    CHECK(on(QDate(2002, 5, 11)) == YoungRespondent::AskWhy); // 15
    CHECK(on(QDate(2002, 5, 10)) == YoungRespondent::Warn);   // 16 today
    CHECK(on(QDate(2002, 5, 9)) == YoungRespondent::Warn);
    CHECK(on(QDate(2000, 5, 11)) == YoungRespondent::Warn); // 17
    CHECK(on(QDate(2000, 5, 10)) == YoungRespondent::No);   // 18 today
    CHECK(on(QDate(2000, 5, 9)) == YoungRespondent::No);
    CHECK(youngRespondent({}, true) == YoungRespondent::AskWhy);
    CHECK(youngRespondent({}, false) == YoungRespondent::No);
    CHECK(youngRespondent(17, true) == YoungRespondent::Warn);
}
