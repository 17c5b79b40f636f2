// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contact/follow_up.h"
#include "tests/support/property.h"

using namespace tepu;

namespace {

const QDate reachedOn(2018, 5, 10);
const QDate dueOn(2018, 6, 21); // six weeks later

ContactAttempt on(QDate day, ContactResult result)
{
    return {instantAt(day, QTime(10, 0)).value(), ContactMethod::Phone, result};
}

FollowUpGrounds medium()
{
    return {RiskLevel::Medium, Engagement::ContactMadeSomeEngagementNoUptake, {on(reachedOn, ContactResult::ContactMade)}};
}

FollowUpGrounds low()
{
    return {RiskLevel::Low, {}, {on(reachedOn, ContactResult::ContactMade)}};
}

} // namespace

TEST_CASE("Medium with contact but no uptake: a call is proposed after six weeks: the day before, on and after", "[contact][R-C3]")
{
    CHECK(sixWeekFollowUp(medium(), dueOn.addDays(-1)) == FollowUp{dueOn, FollowUpState::Ahead});
    CHECK(sixWeekFollowUp(medium(), dueOn) == FollowUp{dueOn, FollowUpState::Due});
    CHECK(sixWeekFollowUp(medium(), dueOn.addDays(1)) == FollowUp{dueOn, FollowUpState::Due});
    CHECK(followUpInWords({dueOn, FollowUpState::Due}).contains("First check the safe route again"));
}

TEST_CASE("at Low it is a call after six weeks, whatever was taken up", "[contact][R-C3]")
{
    CHECK(sixWeekFollowUp(low(), dueOn) == FollowUp{dueOn, FollowUpState::Due});
}

TEST_CASE("who took support up, declined it, or was never reached is not rung because of a calendar", "[contact][R-C3]")
{
    FollowUpGrounds grounds = medium();
    for (const auto engagement : {Engagement::ContactMadeSupportAccepted, Engagement::ContactMadeSupportOfferedDeclined, Engagement::NotAbleToBeReached}) {
        grounds.engagement = engagement;
        CHECK_FALSE(sixWeekFollowUp(grounds, dueOn));
    }
    grounds = low();
    grounds.engagement = Engagement::ContactMadeSupportOfferedDeclined;
    CHECK_FALSE(sixWeekFollowUp(grounds, dueOn));
    grounds = low();
    grounds.attempts = {on(reachedOn, ContactResult::NoAnswer)};
    CHECK_FALSE(sixWeekFollowUp(grounds, dueOn));
    grounds = low();
    grounds.level = RiskLevel::High;
    CHECK_FALSE(sixWeekFollowUp(grounds, dueOn));
}

TEST_CASE("an unsafe flag, a new episode and a resumed relationship hold it", "[contact][R-C3][R-C6]")
{
    FollowUpGrounds grounds = medium();
    grounds.isHeld = true;
    CHECK(sixWeekFollowUp(grounds, dueOn)->state == FollowUpState::HeldUnsafe);
    grounds = medium();
    grounds.latestEpisode = instantAt(reachedOn.addDays(-1), QTime(22, 0)).value();
    CHECK(sixWeekFollowUp(grounds, dueOn)->state == FollowUpState::Due);
    grounds.latestEpisode = instantAt(reachedOn, QTime(22, 0)).value();
    CHECK(sixWeekFollowUp(grounds, dueOn)->state == FollowUpState::HeldNewEpisode);
    grounds = medium();
    grounds.resumedOn = reachedOn.addDays(-1);
    CHECK(sixWeekFollowUp(grounds, dueOn)->state == FollowUpState::Due);
    grounds.resumedOn = reachedOn.addDays(1);
    CHECK(sixWeekFollowUp(grounds, dueOn)->state == FollowUpState::HeldResumed);
}

TEST_CASE("a call on its day or later settles it; one of the week before does not", "[contact][R-C3]")
{
    FollowUpGrounds grounds = medium();
    grounds.attempts.append(on(dueOn.addDays(-1), ContactResult::NoAnswer));
    CHECK(sixWeekFollowUp(grounds, dueOn.addDays(3)).has_value());
    grounds.attempts.append(on(dueOn, ContactResult::NoAnswer));
    CHECK_FALSE(sixWeekFollowUp(grounds, dueOn.addDays(3)));
    grounds = medium();
    grounds.attempts.append(on(dueOn.addDays(2), ContactResult::ContactMade));
    CHECK_FALSE(sixWeekFollowUp(grounds, dueOn.addDays(60)));
}

TEST_CASE("the follow-up does not depend on the order in which attempts are told", "[contact][R-C3][property]")
{
    rc::prop("order", [] {
        FollowUpGrounds grounds = *rc::gen::arbitrary<bool>() ? medium() : low();
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
            grounds.attempts.append(on(reachedOn.addDays(*rc::gen::inRange(0, 90)),
                                       *rc::gen::element(ContactResult::ContactMade, ContactResult::NoAnswer, ContactResult::WrongNumber)));
        const QDate today = reachedOn.addDays(*rc::gen::inRange(0, 120));
        const auto followUp = sixWeekFollowUp(grounds, today);
        std::mt19937_64 chance(*rc::gen::arbitrary<quint64>());
        std::shuffle(grounds.attempts.begin(), grounds.attempts.end(), chance);
        RC_ASSERT(sixWeekFollowUp(grounds, today) == followUp);
    });
}
