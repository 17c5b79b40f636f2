// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reviews/review_day.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

using namespace tepu;

static const QDate today(2018, 5, 10);

TEST_CASE("a review hangs so many days after an event, or on the day before it", "[rules][review][C83]")
{
    CHECK(dayAround({AwaitedEvent::FamilyGroupConference, false, 14}, QDate(2018, 5, 2)) == QDate(2018, 5, 16));
    CHECK(dayAround({AwaitedEvent::Hearing, true, 0}, QDate(2018, 5, 16)) == QDate(2018, 5, 15));
    CHECK(dayAround({AwaitedEvent::Release, false, 0}, QDate(2018, 5, 16)) == QDate(2018, 5, 16));
    CHECK(hangsOnWords({AwaitedEvent::FamilyGroupConference, false, 14}) == "14 days after the family group conference");
    CHECK(hangsOnWords({AwaitedEvent::Hearing, false, 1}) == "1 day after the hearing");
    CHECK(hangsOnWords({AwaitedEvent::Hearing, true, 0}) == "before the hearing");
    CHECK(hangsOnWords({AwaitedEvent::Release, false, 0}) == "after the release");
}

TEST_CASE("a review on a day is ahead before it, due on it, over after it", "[rules][review][R-M3]")
{
    ReviewDays review;
    review.setOn = QDate(2018, 5, 1);
    review.on = today;
    CHECK(reviewStanding(review, today.addDays(-1)) == ReviewStanding::Ahead);
    CHECK(reviewStanding(review, today) == ReviewStanding::Due);
    CHECK(reviewStanding(review, today.addDays(1)) == ReviewStanding::Over);
    review.reached = true;
    CHECK(reviewStanding(review, today.addDays(1)) == ReviewStanding::Reached);
}

TEST_CASE("a review that hangs on an event waits on its day and asks from the day after", "[rules][review][C83]")
{
    ReviewDays review;
    review.setOn = QDate(2018, 5, 1);
    review.eventOn = today;
    CHECK(reviewStanding(review, today.addDays(-1)) == ReviewStanding::Waiting);
    CHECK(reviewStanding(review, today) == ReviewStanding::Waiting);
    CHECK(reviewStanding(review, today.addDays(1)) == ReviewStanding::Ask);
}

TEST_CASE("an event of which nobody knows the day is asked for after 28 days", "[rules][review][C83]")
{
    ReviewDays review;
    review.setOn = QDate(2018, 5, 1);
    CHECK(reviewStanding(review, QDate(2018, 5, 28)) == ReviewStanding::Waiting);
    CHECK(reviewStanding(review, QDate(2018, 5, 29)) == ReviewStanding::Ask);
    CHECK(reviewStanding(review, QDate(2018, 5, 30)) == ReviewStanding::Ask);
}

TEST_CASE("no review waits for ever", "[rules][review][C83]")
{
    rc::check([](int set, int event, bool hasEvent) {
        ReviewDays review;
        review.setOn = today.addDays(set % 500);
        if (hasEvent)
            review.eventOn = review.setOn.addDays(std::abs(event % 500));
        const QDate late = review.setOn.addDays(501);
        RC_ASSERT(reviewStanding(review, late) == ReviewStanding::Ask);
    });
}
