// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codec.h"
#include "core/rules/urgency.h"
#include "tests/rules/calendar_support.h"
#include "tests/support/test.h"

using namespace tepu;

static const Instant allocated = at("2018-05-14T10:00:00+12:00");

static Lateness lateness(std::chrono::milliseconds whole, std::chrono::milliseconds before)
{
    return urgencyOf(allocated, allocated + whole, allocated + whole - before, RiskLevel::Low).lateness;
}

static ClimbedTo climbed(std::optional<RiskLevel> level, std::chrono::milliseconds over)
{
    return urgencyOf(allocated, allocated + 72h, allocated + 72h + over, level).climbed;
}

TEST_CASE("a task of 24 hours is due soon in its last 6", "[rules][R-D5]")
{
    CHECK(lateness(24h, 6h + 1ms) == Lateness::InTime);
    CHECK(lateness(24h, 6h) == Lateness::DueSoon);
    CHECK(lateness(24h, 6h - 1ms) == Lateness::DueSoon);
}

TEST_CASE("a task is overdue after its deadline, not at it", "[rules][R-D5]")
{
    CHECK(lateness(24h, 1ms) == Lateness::DueSoon);
    CHECK(lateness(24h, 0ms) == Lateness::DueSoon);
    CHECK(lateness(24h, -1ms) == Lateness::Overdue);
}

TEST_CASE("a task of two hours is due soon for its last hour, one of half an hour from the start", "[rules][R-D5]")
{
    CHECK(lateness(2h, 1h + 1ms) == Lateness::InTime);
    CHECK(lateness(2h, 1h) == Lateness::DueSoon);
    CHECK(lateness(30min, 30min) == Lateness::DueSoon);
}

TEST_CASE("a task in time has climbed to nobody", "[rules][R-D5]")
{
    CHECK(climbed(RiskLevel::High, 0ms) == ClimbedTo::Nobody);
    CHECK(climbed(RiskLevel::Low, -1h) == ClimbedTo::Nobody);
}

TEST_CASE("an overdue task climbs at once, after 24 hours, after 72 hours", "[rules][R-D5]")
{
    for (const RiskLevel level : {RiskLevel::Low, RiskLevel::Medium}) {
        CHECK(climbed(level, 1ms) == ClimbedTo::Representative);
        CHECK(climbed(level, 24h - 1ms) == ClimbedTo::Representative);
        CHECK(climbed(level, 24h) == ClimbedTo::Coordinator);
        CHECK(climbed(level, 72h - 1ms) == ClimbedTo::Coordinator);
        CHECK(climbed(level, 72h) == ClimbedTo::NextTable);
        CHECK(climbed(level, 73h) == ClimbedTo::NextTable);
    }
}

TEST_CASE("an overdue task of high risk is the coordinator's at once and the next table's after 24 hours", "[rules][R-D5]")
{
    CHECK(climbed(RiskLevel::High, 1ms) == ClimbedTo::Coordinator);
    CHECK(climbed(RiskLevel::High, 24h - 1ms) == ClimbedTo::Coordinator);
    CHECK(climbed(RiskLevel::High, 24h) == ClimbedTo::NextTable);
    CHECK(climbed(std::nullopt, 1ms) == ClimbedTo::Coordinator);
}

TEST_CASE("a site sets its own times", "[rules][R-D5]")
{
    const UrgencyTimes times{2, 15min, 1h, 30min, 2h, 1h};
    const auto of = [&](std::chrono::milliseconds after, RiskLevel level) {
        return urgencyOf(allocated, allocated + 4h, allocated + after, level, times);
    };
    CHECK(of(2h, RiskLevel::Low) == Urgency{Lateness::DueSoon, ClimbedTo::Nobody});
    CHECK(of(5h, RiskLevel::Low) == Urgency{Lateness::Overdue, ClimbedTo::Coordinator});
    CHECK(of(5h, RiskLevel::High) == Urgency{Lateness::Overdue, ClimbedTo::NextTable});
    CHECK(of(4h + 29min, RiskLevel::High) == Urgency{Lateness::Overdue, ClimbedTo::Representative});
    CHECK(decode<UrgencyTimes>(encode(times))->nextTableAfter == 2h);
}

TEST_CASE("what is left and what is over is said in minutes, hours and days", "[rules][R-D5]")
{
    const auto left = [](std::chrono::milliseconds time) { return dueInWords(allocated + time, allocated); };
    CHECK(left(46h + 28min) == "46 h left");
    CHECK(left(0ms) == "0 min left");
    CHECK(left(59min + 59s) == "59 min left");
    CHECK(left(1h) == "1 h left");
    CHECK(left(48h - 1ms) == "47 h left");
    CHECK(left(48h) == "2 days left");
    CHECK(left(-1ms) == "0 min over");
    CHECK(left(-47h) == "47 h over");
    CHECK(left(-48h) == "2 days over");
    CHECK(left(-72h + 1ms) == "2 days over");
}
