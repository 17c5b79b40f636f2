// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/assign_lead.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/close_plan.h"
#include "core/queries/plan/case_head.h"
#include "tests/support/a_family.h"

using namespace tepu;

static ChangeRisk toHigh(const AFamily& family)
{
    ChangeRisk change;
    change.plan = family.kowhai;
    change.to = RiskLevel::High;
    change.because = {RiskReason::SeriousNatureOfMostRecentAssault};
    return change;
}

static CaseHead headAt(const AFamily& family, std::optional<MeetingId> meeting = {})
{
    const auto head = caseHead(family.tables(), family.kowhai, meeting, family.clock);
    REQUIRE(head);
    return *head;
}

TEST_CASE("the head of a case says who, where, which plan and which day", "[queries][plan]")
{
    AFamily family;
    const auto head = caseHead(family.tables(), family.kowhai, family.meeting, family.clock);
    REQUIRE(head);
    CHECK(head->familyName == QString::fromUtf8("Kōwhai"));
    CHECK(head->suburb == "Hamilton East");
    CHECK(head->number == "W18-0001");
    CHECK(head->day == 1);
    CHECK_FALSE(head->level);
    CHECK_FALSE(head->decidedHere);
    CHECK_FALSE(caseHead(family.tables(), PlanId::fresh(), {}, family.clock));
}

TEST_CASE("a plan is a day older at midnight, not before", "[queries][plan]")
{
    AFamily family;
    const auto day = [&](const char* local) { return caseHead(family.tables(), family.kowhai, {}, family.at(local))->day; };
    CHECK(day("2018-05-10T23:59:59+12:00") == 1);
    CHECK(day("2018-05-11T00:00:00+12:00") == 2);
    CHECK(day("2018-07-06T09:00:00+12:00") == 58);
}

TEST_CASE("the head shows where this table found the level and where it set it", "[queries][plan]")
{
    AFamily family;
    family.done(toHigh(family));
    const auto here = caseHead(family.tables(), family.kowhai, family.meeting, family.clock);
    CHECK(here->decidedHere);
    CHECK_FALSE(here->levelBefore);
    CHECK(here->level == RiskLevel::High);
    const auto next = caseHead(family.tables(), family.kowhai, MeetingId::fresh(), family.clock);
    CHECK_FALSE(next->decidedHere);
    CHECK(next->levelBefore == RiskLevel::High);
}

TEST_CASE("a level set twice at one table was found where it stood before the first", "[queries][plan]")
{
    AFamily family;
    ChangeRisk medium = toHigh(family);
    medium.to = RiskLevel::Medium;
    medium.because = {};
    medium.text = family.words("first thought");
    family.done(medium);
    family.done(toHigh(family));
    CHECK_FALSE(headAt(family, family.meeting).levelBefore);
    CHECK(headAt(family, family.meeting).level == RiskLevel::High);
}

TEST_CASE("since when a level stands is when it was first set so", "[queries][plan][R-R9]")
{
    AFamily family;
    CHECK_FALSE(headAt(family).levelSince);
    family.done(toHigh(family));
    const Instant since = family.clock;
    family.done(toHigh(family)); // stands by it
    CHECK(headAt(family).levelSince == since);
    CHECK(headAt(family).underIcm);
}

TEST_CASE("the head names the agency that leads", "[queries][plan]")
{
    AFamily family;
    CHECK_FALSE(headAt(family).lead);
    family.done(AssignLead{family.kowhai, "womens_refuge"});
    CHECK(headAt(family).lead == QString("womens_refuge"));
    CHECK(headAt(family).leadName == QString::fromUtf8("Women’s Refuge"));
}

TEST_CASE("a closed plan says when and why it was closed", "[queries][plan][R-M10]")
{
    AFamily family;
    CHECK_FALSE(headAt(family).closedAt);
    family.done(ClosePlan{family.kowhai, family.words("the programme is done"), true, {}});
    CHECK(headAt(family).closedAt == family.clock);
    CHECK(headAt(family).closedBecause == QString("the programme is done"));
}

TEST_CASE("the suburb in the head is that of the episode reported last", "[queries][plan]")
{
    AFamily family;
    ReferredEpisode later = family.episode("P180510-0002");
    later.reportedAt += std::chrono::hours(6);
    later.suburb = "Nawton";
    family.takeIn(later);
    CHECK(headAt(family).suburb == QString("Nawton"));
    ReferredEpisode nowhere = family.episode("P180510-0003");
    nowhere.reportedAt += std::chrono::hours(7);
    nowhere.suburb.reset();
    family.takeIn(nowhere);
    CHECK_FALSE(headAt(family).suburb);
}
