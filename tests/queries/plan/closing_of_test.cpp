// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/close_plan.h"
#include "core/commands/site/change_setting.h"
#include "core/commands/task/fix_review_event.h"
#include "core/commands/task/reach_review.h"
#include "core/commands/task/set_review.h"
#include "core/queries/plan/case_head.h"
#include "core/queries/plan/closing_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

static ClosePlan closing(const AFamily& family)
{
    ClosePlan close{family.kowhai, family.words("moved away with support"), true, {}};
    close.approvedBy = "Tui Marama";
    return close;
}

static SetReview hanging(const AFamily& family, AwaitedEvent event, bool before, int days)
{
    SetReview review;
    review.plan = family.kowhai;
    review.around = event;
    review.before = before;
    review.daysAfter = days;
    return review;
}

static ReviewStands standing(const AFamily& family, const char* at)
{
    const auto reviews = reviewsStanding(family.tables(), family.kowhai, family.at(at));
    REQUIRE(reviews.size() == 1);
    return reviews.first();
}

TEST_CASE("a review two weeks after the conference waits until somebody says its day, and then stands on a day", "[review][C83]")
{
    AFamily family;
    const SetReview review = hanging(family, AwaitedEvent::FamilyGroupConference, false, 14);
    family.done(review);
    CHECK(standing(family, "2018-05-10T12:00:00+12:00").event == QString("14 days after the family group conference"));
    CHECK(standing(family, "2018-05-10T12:00:00+12:00").standing == ReviewStanding::Waiting);
    CHECK(standing(family, "2018-06-06T12:00:00+12:00").standing == ReviewStanding::Waiting);
    CHECK(standing(family, "2018-06-07T12:00:00+12:00").standing == ReviewStanding::Ask); // nobody has said anything for 28 days
    CHECK(reviewsToFix(family.tables(), family.at("2018-06-06T12:00:00+12:00")).isEmpty());
    CHECK(reviewsToFix(family.tables(), family.at("2018-06-07T12:00:00+12:00")).size() == 1);
    family.done(FixReviewEvent{review.review, QDate(2018, 5, 16)});
    CHECK(standing(family, "2018-05-29T12:00:00+12:00").standing == ReviewStanding::Ahead);
    CHECK(standing(family, "2018-05-30T12:00:00+12:00").standing == ReviewStanding::Due);
    CHECK(standing(family, "2018-05-31T12:00:00+12:00").standing == ReviewStanding::Over);
    CHECK(standing(family, "2018-05-29T12:00:00+12:00").on == QDate(2018, 5, 30));
    family.done(FixReviewEvent{review.review, QDate(2018, 5, 23)}); // it was put off
    CHECK(standing(family, "2018-05-31T12:00:00+12:00").on == QDate(2018, 6, 6));
    family.done(ReachReview{review.review});
    CHECK(family.refused(FixReviewEvent{review.review, QDate(2018, 5, 23)}).sentence.contains("no such review"));
}

TEST_CASE("a review before a release takes its day from what Corrections said, and asks when that day has passed", "[review][C83][R-P1]")
{
    AFamily family;
    family.release(QDate(2018, 5, 20));
    family.done(hanging(family, AwaitedEvent::Release, true, 0));
    CHECK(standing(family, "2018-05-19T12:00:00+12:00").standing == ReviewStanding::Waiting);
    CHECK(standing(family, "2018-05-19T12:00:00+12:00").words == "waits for the release: Sun 20 May");
    CHECK(standing(family, "2018-05-20T12:00:00+12:00").standing == ReviewStanding::Waiting);
    CHECK(standing(family, "2018-05-21T12:00:00+12:00").standing == ReviewStanding::Ask);
    CHECK(standing(family, "2018-05-21T12:00:00+12:00").words == "the release was to be Sun 20 May: when was it?");
}

TEST_CASE("a review that comes too late for its event is due at once; one on a day hangs on nothing", "[review][C83]")
{
    AFamily family;
    const SetReview review = hanging(family, AwaitedEvent::Hearing, true, 0);
    family.done(review);
    const Receipt receipt = family.done(FixReviewEvent{review.review, QDate(2018, 5, 10)});
    CHECK(receipt.facts.find<ReviewEventFixed>()->dueOn == QDate(2018, 5, 10));
    SetReview onDay;
    onDay.plan = family.kowhai;
    onDay.on = QDate(2018, 5, 24);
    family.done(onDay);
    CHECK(family.refused(FixReviewEvent{onDay.review, QDate(2018, 5, 20)}).rule == "R-M3");
    CHECK(family.refused(hanging(family, AwaitedEvent::Hearing, false, -1)).rule == "R-M3");
}

TEST_CASE("a plan is not closed while a release is ahead and the family was not reviewed before it", "[closing][R-R4][R-M10]")
{
    const auto closesOn = [](QDate release) {
        AFamily family;
        family.release(release);
        const auto done = family.record->perform(closing(family), {family.record->user(), family.clock, {}});
        return done.has_value();
    };
    CHECK(closesOn(QDate(2018, 5, 9)));
    CHECK_FALSE(closesOn(QDate(2018, 5, 10)));
    CHECK_FALSE(closesOn(QDate(2018, 5, 11)));
    AFamily family;
    family.release(QDate(2018, 5, 20));
    CHECK(family.refused(closing(family)).rule == "R-R4");
    CHECK(closingOf(family.tables(), family.kowhai, family.clock)->releases.size() == 1);
    const SetReview review = hanging(family, AwaitedEvent::Release, true, 0);
    family.done(review);
    CHECK(family.refused(closing(family)).rule == "R-R4"); // set is not held
    family.done(ReachReview{review.review});
    CHECK(closingOf(family.tables(), family.kowhai, family.clock)->releases.first().reviewed);
    family.done(closing(family));
}

TEST_CASE("the site's conditions are met or answered, and the coordinator's name stands with the closing", "[closing][R-M10]")
{
    AFamily family;
    family.done(ChangeSetting{"closing_conditions", "[\"contact_made\", \"Whanau were asked\"]"});
    CHECK(family.refused(ChangeSetting{"closing_quiet_days", "0"}).sentence.contains("no number of days"));
    ClosePlan close = closing(family);
    CHECK(family.refused(close).sentence.contains("Contact was made"));
    close.conditions = {{"contact_made", family.words("they live abroad now")}};
    CHECK(family.refused(close).sentence.contains("Whanau were asked"));
    close.conditions.append({"Whanau were asked", family.words("yes, on Tuesday")});
    close.approvedBy = " ";
    CHECK(family.refused(close).rule == "R-M10");
    close.approvedBy = "Tui Marama";
    const Receipt receipt = family.done(close);
    CHECK(receipt.facts.find<PlanClosed>()->approvedBy == QString("Tui Marama"));
    CHECK_FALSE(receipt.facts.statements().last().ordinary.contains(QStringLiteral("conditions")));
    CHECK(family.tables().one<QString>("SELECT approved_by FROM plan WHERE id = ?", values(family.kowhai)) == QString("Tui Marama"));
    const QString before = family.tables().dump();
    family.record.reopen();
    CHECK(family.tables().dump() == before);
}
