// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contact/safe_time.h"
#include "tests/support/test.h"

using namespace tepu;

static bool isSafe(const char* words, const char* local)
{
    const auto hours = namedHours(QString::fromUtf8(words));
    REQUIRE(hours.has_value());
    return hours->holds(parseInstant(QString::fromLatin1(local)).value());
}

TEST_CASE("safe hours are read from the words in which they were said", "[contact][R-C6]")
{
    CHECK(isSafe("before 15:00", "2018-05-10T14:59:00"));
    CHECK_FALSE(isSafe("before 15:00", "2018-05-10T15:00:00"));
    CHECK_FALSE(isSafe("after 1800", "2018-05-10T17:59:00"));
    CHECK(isSafe("after 1800", "2018-05-10T18:00:00"));
    CHECK(isSafe("9am to 11am", "2018-05-10T09:00:00"));
    CHECK_FALSE(isSafe("0900-1100", "2018-05-10T11:00:00"));
    CHECK(isSafe("between 9am and 11am only", "2018-05-10T10:59:00"));
}

TEST_CASE("safe days are read too, alone and from one to another", "[contact][R-C6]")
{
    CHECK(isSafe("weekdays before 3pm", "2018-05-11T10:00:00")); // a Friday
    CHECK_FALSE(isSafe("weekdays before 3pm", "2018-05-12T10:00:00"));
    CHECK(isSafe("mon to wed", "2018-05-09T23:00:00"));
    CHECK_FALSE(isSafe("mon to wed", "2018-05-10T00:00:00"));
    CHECK(isSafe("Fridays and Sundays", "2018-05-13T10:00:00"));
    CHECK(isSafe("fri to mon", "2018-05-14T10:00:00"));
}

TEST_CASE("words that say more, or less, are not read at all", "[contact][R-C6]")
{
    for (const char* words : {"", "when he is at work", "before 15:00 unless his ute is there", "not before 15:00", "mornings", "before lunch", "after",
                              "before 9am and after 5pm", "10 to 12", "only", "mon to"})
        CHECK_FALSE(namedHours(QString::fromUtf8(words)).has_value());
}

TEST_CASE("of several numbers one that is safe is enough, but not against what holds of all", "[contact][R-C1][R-C6]")
{
    const ContactAttempt noon{parseInstant("2018-05-10T12:00:00").value()};
    const SafeWhen morning{false, "before 10:00"}, midday{false, "1100 to 1300"}, all{true, "after 1500"};
    CHECK(timeSafety(noon, {}, {}) == TimeSafety::Safe);
    CHECK(timeSafety(noon, {morning}, {}) == TimeSafety::Unsafe);
    CHECK(timeSafety(noon, {morning, midday}, {}) == TimeSafety::Safe);
    CHECK(timeSafety(noon, {morning, {false, "when she texts"}}, {}) == TimeSafety::NotSaid);
    CHECK(timeSafety(noon, {midday, all}, {}) == TimeSafety::Unsafe);
}

TEST_CASE("an attempt that turned out unsafe was at no safe time", "[contact][R-C1]")
{
    ContactAttempt attempt{parseInstant("2018-05-10T12:00:00").value()};
    attempt.result = ContactResult::UnsafeToContact;
    attempt.saidSafe = true;
    CHECK(timeSafety(attempt, {}, {}) == TimeSafety::Unsafe);
}
