// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/releases/checklist.h"
#include "tests/support/test.h"

using namespace tepu;

static CheckLine line(const ReleaseKnown& known, ReleaseCheck check)
{
    for (const CheckLine& each : releaseChecklist(known))
        if (each.check == check)
            return each;
    FAIL("the checklist lacks it");
    return {};
}

TEST_CASE("before a release six things are asked, and none is done by itself", "[rules][R-P2]")
{
    const auto lines = releaseChecklist({});
    REQUIRE(lines.size() == 6);
    for (const CheckLine& each : lines)
        CHECK(each.state == CheckState::Open);
}

TEST_CASE("an address that is far is checked, one that is near or cannot be told waits for the table", "[rules][R-P2][R-S6]")
{
    ReleaseKnown known;
    known.address = {true, false, false, "James’s release address is far from Mere’s home"};
    CHECK(line(known, ReleaseCheck::AddressChecked).state == CheckState::Known);
    known.address.isNear = true;
    CHECK(line(known, ReleaseCheck::AddressChecked).state == CheckState::Open);
    CHECK(line(known, ReleaseCheck::AddressChecked).isAlert);
    known.address = {false, false, false, "where to is not in the record"};
    CHECK(line(known, ReleaseCheck::AddressChecked).state == CheckState::Open);
    known.address.isLookedAt = true;
    CHECK(line(known, ReleaseCheck::AddressChecked).state == CheckState::Known);
}

TEST_CASE("a near address stays a warning after somebody has looked at it", "[rules][R-P2][R-S6]")
{
    ReleaseKnown known;
    known.address = {true, true, false, "in the same street"};
    known.answers.insert(ReleaseCheck::AddressChecked, {CheckAnswer::Done, "POL", QDate(2018, 5, 10), "another is looked for"});
    const CheckLine checked = line(known, ReleaseCheck::AddressChecked);
    CHECK(checked.state == CheckState::Said);
    CHECK(checked.isAlert);
    CHECK(checked.words == "POL · Thu 10 May · another is looked for");
}

TEST_CASE("what an agency is to do is under way, what it has done is known", "[rules][R-P2]")
{
    ReleaseKnown known;
    known.alarm.asked = "POL, due Fri 11 May 17:00";
    CHECK(line(known, ReleaseCheck::AlarmOffered).state == CheckState::UnderWay);
    CHECK_FALSE(isSettled(CheckState::UnderWay));
    known.alarm.done = "POL: done";
    CHECK(line(known, ReleaseCheck::AlarmOffered).state == CheckState::Known);
}

TEST_CASE("an ICM the day before the release is in time, on the day and after it is too late", "[rules][R-P2][R-R4]")
{
    ReleaseKnown known;
    known.expectedOn = QDate(2018, 5, 18);
    known.icmSet = QDate(2018, 5, 17);
    CHECK(line(known, ReleaseCheck::IcmReviewDone).state == CheckState::UnderWay);
    for (const int day : {18, 19}) {
        known.icmSet = QDate(2018, 5, day);
        CHECK(line(known, ReleaseCheck::IcmReviewDone).state == CheckState::Open);
        CHECK(line(known, ReleaseCheck::IcmReviewDone).isAlert);
    }
    known.icmMet = QDate(2018, 5, 10);
    CHECK(line(known, ReleaseCheck::IcmReviewDone).state == CheckState::Known);
}

TEST_CASE("what somebody answered stands over the record, and can be opened again", "[rules][R-P2]")
{
    ReleaseKnown known;
    known.conditions = 2;
    CHECK(line(known, ReleaseCheck::ConditionsListed).words == "2 conditions");
    known.answers.insert(ReleaseCheck::ConditionsListed, {CheckAnswer::OpenAgain, {}, QDate(2018, 5, 10), "one is missing"});
    CHECK(line(known, ReleaseCheck::ConditionsListed).state == CheckState::Open);
    known.answers.insert(ReleaseCheck::PosConsidered, {CheckAnswer::NotNeeded, {}, QDate(2018, 5, 10), "Corrections works with him"});
    CHECK(line(known, ReleaseCheck::PosConsidered).state == CheckState::NotNeeded);
    CHECK(isSettled(CheckState::NotNeeded));
}
