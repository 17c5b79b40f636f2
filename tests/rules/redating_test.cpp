// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadlines.h"
#include "core/rules/redating.h"
#include "tests/rules/calendar_support.h"
#include "tests/support/test.h"

using namespace tepu;

static QString redated(const char* due, RiskLevel from, RiskLevel to, const char* changed)
{
    const auto instant = redatedDue(at(due), {from, to, at(changed)}, calendarOf(Site::Waikato));
    return instant ? isoLocal(*instant) : instant.error().sentence;
}

TEST_CASE("a risen level counts its shorter time from the change", "[rules][R-D4]")
{
    CHECK(redated("2018-05-18T17:00:00+12:00", RiskLevel::Low, RiskLevel::High, "2018-05-15T11:00:00+12:00")
          == "2018-05-16T11:00:00+12:00");
    CHECK(redated("2018-05-18T17:00:00+12:00", RiskLevel::Low, RiskLevel::Medium, "2018-05-15T11:00:00+12:00")
          == "2018-05-18T11:00:00+12:00");
}

TEST_CASE("a task whose time is nearly up does not win time when the level rises", "[rules][R-D4]")
{
    const char* const due = "2018-05-17T10:00:00+12:00";
    const auto raisedAt = [&](const char* changed) { return redated(due, RiskLevel::Medium, RiskLevel::High, changed); };
    CHECK(raisedAt("2018-05-16T09:59:59+12:00") == "2018-05-17T09:59:59+12:00");
    CHECK(raisedAt("2018-05-16T10:00:00+12:00") == due);
    CHECK(raisedAt("2018-05-16T10:00:01+12:00") == due);
    CHECK(raisedAt("2018-05-18T10:00:00+12:00") == due);
}

TEST_CASE("a fallen or unchanged level keeps the date", "[rules][R-D4]")
{
    const char* const due = "2018-05-16T10:00:00+12:00";
    CHECK(redated(due, RiskLevel::High, RiskLevel::Low, "2018-05-15T11:00:00+12:00") == due);
    CHECK(redated(due, RiskLevel::High, RiskLevel::Medium, "2018-05-15T11:00:00+12:00") == due);
    CHECK(redated("2018-05-30T10:00:00+12:00", RiskLevel::High, RiskLevel::High, "2018-05-15T11:00:00+12:00")
          == "2018-05-30T10:00:00+12:00");
    CHECK(redated(due, RiskLevel::High, RiskLevel::Low, "2060-05-15T11:00:00+12:00") == due);
}

TEST_CASE("a level that rises outside the table of holidays is refused", "[rules][R-D4]")
{
    CHECK(redated("2060-05-16T10:00:00+12:00", RiskLevel::Low, RiskLevel::High, "2060-05-15T11:00:00+12:00")
              .startsWith(u"2060-05-15 is outside"));
}

TEST_CASE("no change of level ever gives a task more time", "[rules][R-D4][property]")
{
    const auto calendar = calendarOf(Site::Christchurch);
    rc::prop("the new date is never later than the old", [&] {
        const auto level = rc::gen::element(RiskLevel::Low, RiskLevel::Medium, RiskLevel::High);
        const auto seconds = *rc::gen::inRange<qint64>(0, 1'100'000'000);
        const Instant tasked = at("2016-01-01T00:00:00+13:00") + std::chrono::seconds(seconds);
        const LevelChange change{*level, *level, tasked + std::chrono::minutes(*rc::gen::inRange(0, 20'000))};
        const Instant due = initialContactDue(change.from, tasked, calendar).value();
        RC_ASSERT(redatedDue(due, change, calendar).value() <= due);
    });
}
