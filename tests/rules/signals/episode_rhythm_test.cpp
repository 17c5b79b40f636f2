// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/episode_rhythm.h"
#include "tests/support/property.h"

#include <algorithm>

using namespace tepu;

static Instant on(QDate day)
{
    return instantAt(day, QTime(22, 0)).value();
}

static const QDate today(2018, 5, 10);

static EpisodeRhythm rhythm(const QVector<int>& daysAgo)
{
    QVector<Instant> times;
    for (const int days : daysAgo)
        times.append(on(today.addDays(-days)));
    return rhythmOf(times, on(today) + 1h);
}

TEST_CASE("an episode counts in twelve weeks up to the eighty-fourth day", "[rules][signals][R-R7]")
{
    CHECK(rhythm({83}).inTwelveWeeks == 1);
    CHECK(rhythm({84}).inTwelveWeeks == 1);
    CHECK(rhythm({85}).inTwelveWeeks == 0);
    CHECK(rhythm({85}).inTwelveMonths == 1);
}

TEST_CASE("an episode counts in twelve months up to the same day a year ago", "[rules][signals][R-R7]")
{
    CHECK(rhythm({364}).inTwelveMonths == 1);
    CHECK(rhythm({365}).inTwelveMonths == 1);
    CHECK(rhythm({366}).inTwelveMonths == 0);
}

TEST_CASE("the interval shortens when the last is shorter than the one before", "[rules][signals][R-R7]")
{
    CHECK_FALSE(rhythm({20, 10}).shortens);     // one interval shortens nothing
    CHECK_FALSE(rhythm({20, 10, 0}).shortens);  // ten and ten
    CHECK(rhythm({20, 9, 0}).shortens);         // eleven, then nine
    CHECK_FALSE(rhythm({20, 11, 0}).shortens);  // nine, then eleven
    CHECK(rhythm({52 + 44, 44, 20, 8, 0}).daysBetween == QVector<int>{52, 24, 12, 8});
}

TEST_CASE("the rhythm is told in words, and one day is a day", "[rules][signals][R-R7]")
{
    CHECK(rhythmInWords(rhythm({})) == "0 in 12 weeks, 0 in 12 months");
    CHECK(rhythmInWords(rhythm({1, 0})) == "2 in 12 weeks, 2 in 12 months; 1 day apart");
    CHECK(rhythmInWords(rhythm({44, 20, 8, 0})) == "4 in 12 weeks, 4 in 12 months; 24, 12 and 8 days apart");
}

TEST_CASE("no order of episodes changes the rhythm, and what is still to come does not count", "[rules][signals][property][R-R7]")
{
    property("in whatever order", {}, [] {
        auto days = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-30, 500));
        QVector<int> one(days.begin(), days.end());
        QVector<int> other = one;
        std::sort(other.begin(), other.end());
        RC_ASSERT(rhythm(one) == rhythm(other));
        const auto come = std::count_if(one.cbegin(), one.cend(), [](int ago) { return ago >= 0; });
        RC_ASSERT(rhythm(one).inTwelveWeeks <= rhythm(one).inTwelveMonths);
        RC_ASSERT(rhythm(one).inTwelveMonths <= come);
    });
}
