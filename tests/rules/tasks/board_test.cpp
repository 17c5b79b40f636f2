// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tasks/board.h"
#include "core/rules/tasks/climbing.h"
#include "tests/support/test.h"

using namespace tepu;

static DeadlineBand bandOf(const char* due, const char* now)
{
    const Instant instant = parseInstant(QString::fromLatin1(due)).value();
    for (const BandSpan& span : deadlineBands(parseInstant(QString::fromLatin1(now)).value()))
        if (span.from <= instant && instant < span.until)
            return span.band;
    return DeadlineBand::Held;
}

TEST_CASE("what is due stands in the band of its day, to the millisecond", "[rules][board][C43]")
{
    const char* const thursday = "2018-05-10T12:00:00+12:00";
    CHECK(bandOf("2018-05-10T11:59:59+12:00", thursday) == DeadlineBand::Over);
    CHECK(bandOf("2018-05-10T12:00:00+12:00", thursday) == DeadlineBand::Today);
    CHECK(bandOf("2018-05-10T23:59:59.999+12:00", thursday) == DeadlineBand::Today);
    CHECK(bandOf("2018-05-11T00:00:00+12:00", thursday) == DeadlineBand::Tomorrow);
    CHECK(bandOf("2018-05-12T00:00:00+12:00", thursday) == DeadlineBand::ThisWeek);
    CHECK(bandOf("2018-05-13T23:59:59+12:00", thursday) == DeadlineBand::ThisWeek);
    CHECK(bandOf("2018-05-14T00:00:00+12:00", thursday) == DeadlineBand::NextWeek);
    CHECK(bandOf("2018-05-20T23:59:59+12:00", thursday) == DeadlineBand::NextWeek);
    CHECK(bandOf("2018-05-21T00:00:00+12:00", thursday) == DeadlineBand::Later);
}

TEST_CASE("on a Sunday tomorrow is of next week, and stands as tomorrow", "[rules][board]")
{
    const char* const sunday = "2018-05-13T12:00:00+12:00";
    CHECK(bandOf("2018-05-14T09:00:00+12:00", sunday) == DeadlineBand::Tomorrow);
    CHECK(bandOf("2018-05-15T09:00:00+12:00", sunday) == DeadlineBand::NextWeek);
}

TEST_CASE("the bands have no gaps and never turn back", "[rules][board][property]")
{
    rc::prop("every instant is in exactly one band", [] {
        const Instant now = Instant(std::chrono::seconds(*rc::gen::inRange<qint64>(1'400'000'000, 1'700'000'000)));
        const auto bands = deadlineBands(now);
        for (qsizetype i = 1; i < bands.size(); ++i) {
            RC_ASSERT(bands[i].from == bands[i - 1].until);
            RC_ASSERT(bands[i].from <= bands[i].until);
        }
    });
}

TEST_CASE("what an agency declines has climbed to the coordinator at least", "[rules][R-D5][C45]")
{
    CHECK(climbedWith({}, std::nullopt) == ClimbedTo::Nobody);
    CHECK(climbedWith({}, TaskAnswer::Accepted) == ClimbedTo::Nobody);
    CHECK(climbedWith({}, TaskAnswer::Declined) == ClimbedTo::Coordinator);
    CHECK(climbedWith({Lateness::Overdue, ClimbedTo::NextTable}, TaskAnswer::Declined) == ClimbedTo::NextTable);
}
