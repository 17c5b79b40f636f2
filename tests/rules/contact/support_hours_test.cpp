// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contact/support_hours.h"
#include "tests/support/property.h"

using namespace tepu;

static const QDate firstDay(2018, 5, 10);

TEST_CASE("an IVS or a POS has forty hours over twelve weeks, a WSW four over six", "[contact][R-C4]")
{
    for (const WorkerRole role : {WorkerRole::Ivs, WorkerRole::Pos})
        CHECK(supportHours(role, {{firstDay, 90}}) == HoursUsed{firstDay, firstDay.addDays(84), 90, 2400});
    CHECK(supportHours(WorkerRole::Wsw, {{firstDay, 90}}) == HoursUsed{firstDay, firstDay.addDays(42), 90, 240});
    CHECK(supportHours(WorkerRole::Lrr, {{firstDay, 30}})->availableMinutes == 75);
    CHECK_FALSE(supportHours(WorkerRole::Corrections, {{firstDay, 90}}));
    CHECK_FALSE(supportHours(WorkerRole::Ivs, {}));
}

TEST_CASE("the limit is told when it is reached: the minute before, on and after", "[contact][R-C4]")
{
    CHECK_FALSE(supportHours(WorkerRole::Wsw, {{firstDay, 239}})->atLimit());
    CHECK(supportHours(WorkerRole::Wsw, {{firstDay, 240}})->atLimit());
    CHECK(supportHours(WorkerRole::Wsw, {{firstDay, 241}})->atLimit());
    CHECK(hoursInWords(*supportHours(WorkerRole::Wsw, {{firstDay, 239}})) == "3 h 59 min of 4 h");
    CHECK(hoursInWords(*supportHours(WorkerRole::Wsw, {{firstDay, 270}})) == "4 h 30 min of 4 h: at the limit");
}

TEST_CASE("time after the end of an allocation begins another: the last day, and the day after", "[contact][R-C4]")
{
    CHECK(supportHours(WorkerRole::Wsw, {{firstDay, 60}, {firstDay.addDays(41), 60}})->usedMinutes == 120);
    const auto next = supportHours(WorkerRole::Wsw, {{firstDay, 60}, {firstDay.addDays(42), 30}});
    CHECK(next->usedMinutes == 30);
    CHECK(next->from == firstDay.addDays(42));
}

TEST_CASE("the order in which hours are told does not matter", "[contact][R-C4][property]")
{
    rc::prop("order", [] {
        QVector<HoursGiven> given;
        for (int i = *rc::gen::inRange(1, 15); i > 0; --i)
            given.append({firstDay.addDays(*rc::gen::inRange(0, 200)), *rc::gen::inRange(1, 300)});
        const auto used = supportHours(WorkerRole::Wsw, given);
        std::mt19937_64 chance(*rc::gen::arbitrary<quint64>());
        std::shuffle(given.begin(), given.end(), chance);
        RC_ASSERT(supportHours(WorkerRole::Wsw, given) == used);
    });
}
