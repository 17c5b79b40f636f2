// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agenda/pace.h"
#include "tests/support/test.h"

using namespace tepu;

static const Instant tenOClock = parseInstant("2018-05-10T10:00:00+12:00").value();

TEST_CASE("before anything is heard a case takes the site’s minutes", "[rules][R-M7]")
{
    CHECK(expectedPerCase({}) == 10min);
    CHECK(expectedPerCase({{}, {}, 7min}) == 7min);
}

TEST_CASE("cases already heard move the expectation, three of the site’s weigh against them", "[rules][R-M7]")
{
    CHECK(expectedPerCase({{22min}, {}, 10min}) == 13min);
    CHECK(expectedPerCase({{4min, 4min, 4min}, {}, 10min}) == 7min);
}

TEST_CASE("the end is as many expected cases away as there are to come", "[rules][R-M7]")
{
    CHECK(projectedEnd({}, tenOClock) == tenOClock);
    CHECK(projectedEnd({{}, {0s, 0s, 0s}, 10min}, tenOClock) == tenOClock + 30min);
}

TEST_CASE("what a case has taken already is not counted again, and never moves the end back", "[rules][R-M7]")
{
    CHECK(projectedEnd({{}, {9min + 59s, 0s}, 10min}, tenOClock) == tenOClock + 10min + 1s);
    CHECK(projectedEnd({{}, {10min, 0s}, 10min}, tenOClock) == tenOClock + 10min);
    CHECK(projectedEnd({{}, {40min, 0s}, 10min}, tenOClock) == tenOClock + 10min);
}

TEST_CASE("the expectation lies between the site’s minutes and what cases took", "[rules][R-M7]")
{
    rc::prop("between", [] {
        Pace pace;
        const int count = *rc::gen::inRange(1, 40);
        const int seconds = *rc::gen::inRange(0, 7200);
        pace.heard.fill(std::chrono::seconds(seconds), count);
        const auto expected = expectedPerCase(pace);
        RC_ASSERT(expected >= std::min<std::chrono::seconds>(pace.perCase, pace.heard.first()));
        RC_ASSERT(expected <= std::max<std::chrono::seconds>(pace.perCase, pace.heard.first()));
    });
}
