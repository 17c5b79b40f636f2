// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/children/refer_to_childrens_team.h"
#include "core/commands/contact/log_contact.h"
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/add_to_list.h"
#include "core/commands/meeting/send_list.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/said/hold_nothing.h"
#include "core/commands/safety/note_concern_outcome.h"
#include "core/commands/safety/raise_concern.h"
#include "core/commands/safety/register_order.h"
#include "core/commands/safety/say_safety_plan.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/set_review.h"
#include "core/queries/query_book.h"
#include "core/queries/today/today.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

TodaySection section(const AFamily& family, TodayKind kind, Instant now)
{
    return todaySection(family.tables(), kind, now);
}

int countOf(const AFamily& family, TodayKind kind, Instant now)
{
    return section(family, kind, now).count;
}

void giveDue(AFamily& family, const char* words, Instant due)
{
    AllocateTask task = family.task("police", words);
    task.due = due;
    family.done(task);
}

} // namespace

TEST_CASE("a task falls due on its day, is late after its time, and stands nowhere before", "[today][queries][C43]")
{
    AFamily family;
    const Instant due = family.at("2018-05-12T14:00:00+12:00");
    giveDue(family, "welfare check", due);
    CHECK(countOf(family, TodayKind::TaskToday, due - 24h) == 0);
    CHECK(countOf(family, TodayKind::TaskToday, due) == 1);
    CHECK(countOf(family, TodayKind::TaskOverdue, due) == 0);
    CHECK(countOf(family, TodayKind::TaskToday, due + 1ms) == 0);
    REQUIRE(countOf(family, TodayKind::TaskOverdue, due + 1ms) == 1);
    const TodayLine line = section(family, TodayKind::TaskOverdue, due + 48h).lines.first();
    CHECK(line.words == "welfare check");
    CHECK(line.mark == "POL");
    CHECK(line.when == "2 days over");
    CHECK(line.act == TodayAct::SayOfTask);
    CHECK(line.familyName == QString::fromUtf8("Kōwhai"));
}

TEST_CASE("only so many lines stand on the page, and the rest is counted", "[today][queries]")
{
    AFamily family;
    for (int i = 0; i < 5; ++i)
        giveDue(family, "welfare check", family.at("2018-05-11T09:00:00+12:00") + 1min * i);
    const TodaySection some = todaySection(family.tables(), TodayKind::TaskOverdue, family.at("2018-05-12T09:00:00+12:00"), 3);
    CHECK(some.count == 5);
    CHECK(some.lines.size() == 3);
}

TEST_CASE("a release stands on Today from the site’s days before until somebody says what happened", "[today][queries][R-P1]")
{
    AFamily family;
    family.release(QDate(2018, 5, 30));
    CHECK(countOf(family, TodayKind::Release, family.at("2018-05-15T09:00:00+12:00")) == 0);
    CHECK(countOf(family, TodayKind::Release, family.at("2018-05-16T09:00:00+12:00")) == 1);
    CHECK(section(family, TodayKind::Release, family.at("2018-05-30T09:00:00+12:00")).lines.first().timing == TodayTiming::Today);
    CHECK(section(family, TodayKind::Release, family.at("2018-05-31T09:00:00+12:00")).lines.first().timing == TodayTiming::Over);
}

TEST_CASE("a review stands on Today on its day and after, not before", "[today][queries][C83]")
{
    AFamily family;
    SetReview review;
    review.plan = family.kowhai;
    review.on = QDate(2018, 5, 24);
    family.done(review);
    CHECK(countOf(family, TodayKind::Review, family.at("2018-05-23T20:00:00+12:00")) == 0);
    CHECK(section(family, TodayKind::Review, family.at("2018-05-24T00:01:00+12:00")).lines.first().when == "today");
    CHECK(section(family, TodayKind::Review, family.at("2018-05-25T00:01:00+12:00")).lines.first().when == "1 day over");
}

TEST_CASE("somebody who was to be reached and was not tried enough stands on Today, held ones do not", "[today][queries][R-C1][R-C6]")
{
    AFamily family;
    const AllocateTask reach = family.contact("womens_refuge", {family.mere});
    family.done(reach);
    const auto due = family.tables().one<Instant>("SELECT due FROM task WHERE category = 'make_contact_with_family'").value();
    CHECK(countOf(family, TodayKind::Contact, due - 24h) == 0);
    REQUIRE(countOf(family, TodayKind::Contact, due) == 1);
    CHECK(section(family, TodayKind::Contact, due).lines.first().words.startsWith("Mere: 0 of"));
    CHECK(countOf(family, TodayKind::Contact, due + 24h * 3) == 1);
    LogContact call;
    call.plan = family.kowhai;
    call.person = family.mere;
    call.attemptedAt = family.clock;
    call.result = ContactResult::ContactMade;
    SECTION("she was reached")
    {
        family.done(call);
        CHECK(countOf(family, TodayKind::Contact, due + 24h) == 0);
    }
    SECTION("the task was given up and she was not")
    {
        EndTask given;
        given.task = reach.task;
        given.state = TaskState::NotDoneNotUndertaken;
        given.outcome = family.words("nobody on shift");
        family.done(given);
        CHECK(countOf(family, TodayKind::Contact, due + 24h) == 1);
    }
    SECTION("she is unsafe to contact")
    {
        HoldContact hold;
        hold.person = family.mere;
        hold.words = family.words("he reads her phone");
        family.done(hold);
        CHECK(countOf(family, TodayKind::Contact, due + 24h) == 0);
    }
}

TEST_CASE("a call after six weeks stands on Today from its day on", "[today][queries][R-C3]")
{
    AFamily family;
    ChangeRisk low;
    low.plan = family.kowhai;
    low.to = RiskLevel::Low;
    low.because = {RiskReason::ConcernsForChildren};
    low.text = family.words("no harm was told, the families met");
    family.done(low);
    LogContact call;
    call.plan = family.kowhai;
    call.person = family.mere;
    call.attemptedAt = family.clock;
    call.result = ContactResult::ContactMade;
    family.done(call);
    const Instant due = *call.attemptedAt + 24h * 42;
    CHECK(countOf(family, TodayKind::FollowUp, due - 24h) == 0);
    CHECK(countOf(family, TodayKind::FollowUp, due) == 1);
    CHECK(countOf(family, TodayKind::FollowUp, due + 24h) == 1);
}

TEST_CASE("an order stands on Today while its end is near, to the minute, and one that is not served until it is", "[today][queries][orders]")
{
    AFamily family; // the episode's PSO ends on 13 May at 00:50
    const Instant end = family.at("2018-05-13T00:50:00+12:00");
    CHECK(countOf(family, TodayKind::Order, end - 1min) == 1);
    CHECK(countOf(family, TodayKind::Order, end) == 0);
    CHECK(countOf(family, TodayKind::Order, end + 24h) == 0);
    RegisterOrder unserved;
    unserved.plan = family.kowhai;
    unserved.type = KindOfOrder::ParentingOrder;
    unserved.protectedPerson = family.mere;
    unserved.respondent = family.james;
    unserved.inPlaceFrom = QDate(2018, 5, 2);
    unserved.notServed = true;
    family.done(unserved);
    const auto lines = section(family, TodayKind::Order, end + 24h).lines;
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().plain == "an order is not served");
    CHECK(lines.first().act == TodayAct::OpenFamily);
}

TEST_CASE("an order stands on Today from seven days before its end, not a minute sooner", "[today][queries][orders]")
{
    AFamily family;
    RegisterOrder bail;
    bail.plan = family.kowhai;
    bail.type = KindOfOrder::Bail;
    bail.protectedPerson = family.mere;
    bail.respondent = family.james;
    bail.inPlaceFrom = QDate(2018, 5, 10);
    bail.until = family.at("2018-06-20T12:00:00+12:00");
    family.done(bail);
    const Instant first = *bail.until - 24h * 7;
    CHECK(countOf(family, TodayKind::Order, first - 1min) == 0);
    REQUIRE(countOf(family, TodayKind::Order, first) == 1);
    CHECK(section(family, TodayKind::Order, first).lines.first().timing == TodayTiming::Ahead);
    CHECK(section(family, TodayKind::Order, *bail.until - 1h).lines.first().timing == TodayTiming::Today);
    CHECK(countOf(family, TodayKind::Order, *bail.until + 24h) == 0);
}

TEST_CASE("a safety plan stands on Today from its day until it is gone through, not the day before", "[today][queries][R-S8]")
{
    AFamily family;
    SaySafetyPlan say;
    say.person = family.mere;
    say.part = SafetyPlanPart::SafePlace;
    say.said = family.words("her sister’s");
    family.done(say); // on 10 May, to be gone through after 28 days
    CHECK(countOf(family, TodayKind::SafetyPlan, family.at("2018-06-06T23:59:00+12:00")) == 0);
    REQUIRE(countOf(family, TodayKind::SafetyPlan, family.at("2018-06-07T00:00:00+12:00")) == 1);
    CHECK(section(family, TodayKind::SafetyPlan, family.at("2018-06-07T09:00:00+12:00")).lines.first().when == "today");
    CHECK(section(family, TodayKind::SafetyPlan, family.at("2018-06-08T09:00:00+12:00")).lines.first().when == "1 day over");
}

TEST_CASE("children referred to the Children’s Team stand on Today: ahead before the 28th day, due on it, over after", "[today][queries][R-K1]")
{
    AFamily family;
    ReferToChildrensTeam refer;
    refer.plan = family.kowhai;
    refer.on = QDate(2018, 5, 10);
    family.done(refer);
    const auto timing = [&](const char* day) { return section(family, TodayKind::Children, family.at(day)).lines.first().timing; };
    CHECK(timing("2018-06-06T09:00:00+12:00") == TodayTiming::Ahead);
    CHECK(timing("2018-06-07T09:00:00+12:00") == TodayTiming::Today);
    CHECK(timing("2018-06-08T09:00:00+12:00") == TodayTiming::Over);
}

TEST_CASE("a Report of Concern stands on Today while nobody has answered it", "[today][queries][R-K1]")
{
    AFamily family;
    CHECK(countOf(family, TodayKind::Children, family.clock) == 0);
    RaiseConcern raise;
    raise.plan = family.kowhai;
    raise.raisedOn = QDate(2018, 5, 10);
    family.done(raise);
    CHECK(countOf(family, TodayKind::Children, family.clock) == 1);
    family.done(NoteConcernOutcome{raise.concern, ConcernOutcome::ClosedDidNotMeetThreshold});
    CHECK(countOf(family, TodayKind::Children, family.clock + 24h) == 0);
}

TEST_CASE("what the last table left open stands on Today, and an open table leaves nothing", "[today][queries][R-M15]")
{
    AFamily family;
    CHECK(countOf(family, TodayKind::Question, family.clock) == 0);
    family.settle();
    const TodaySection open = section(family, TodayKind::Question, family.clock + 1h);
    REQUIRE(open.count > 0);
    CHECK(open.lines.first().familyName == QString::fromUtf8("Kōwhai"));
}

TEST_CASE("an agency that has not answered a sent list stands on Today until it says that it holds nothing", "[today][queries][R-I5]")
{
    AFamily family;
    family.settle();
    const MeetingId next = MeetingId::fresh();
    family.done(MakeList{next, TableKind::Sam, QDate(2018, 5, 11)});
    family.done(AddToList{next, family.kowhai, family.words("asked for by Police")});
    CHECK(countOf(family, TodayKind::ListAnswer, family.clock) == 0);
    SendList send;
    send.meeting = next;
    send.conflictsChecked = true;
    family.done(send);
    const TodaySection all = section(family, TodayKind::ListAnswer, family.clock);
    REQUIRE(all.count > 1);
    for (const TodayLine& line : all.lines) {
        CHECK(line.agency != "isr_coordinator");
        CHECK(line.act == TodayAct::OpenList);
    }
    family.record->perform(HoldNothing{family.kowhai, "police"}, Context{family.record->user(), family.clock, next});
    CHECK(countOf(family, TodayKind::ListAnswer, family.clock) == all.count - 1);
}

TEST_CASE("High tasks alone are told of: soon, over, and not while they are held", "[today][queries][notice][R-D5]")
{
    AFamily family;
    const Instant due = family.at("2018-05-12T14:00:00+12:00");
    giveDue(family, "welfare check", due);
    CHECK(highTasks(family.tables(), family.clock + 1min).isEmpty());
    REQUIRE(highTasks(family.tables(), due).size() == 1);
    CHECK(highTasks(family.tables(), due).first().lateness == Lateness::DueSoon);
    CHECK(highTasks(family.tables(), due + 1ms).first().lateness == Lateness::Overdue);
    ChangeRisk change;
    change.plan = family.kowhai;
    change.to = RiskLevel::Medium;
    change.because = {RiskReason::ConcernsForChildren};
    family.done(change);
    CHECK(highTasks(family.tables(), due + 1ms).isEmpty());
}

TEST_CASE("Today is asked by its name, and says of what there is", "[today][queries]")
{
    AFamily family;
    giveDue(family, "welfare check", family.at("2018-05-11T09:00:00+12:00"));
    const auto answer = QueryBook::all().ask(family.tables(), "today", {}, family.at("2018-05-12T09:00:00+12:00"));
    REQUIRE(answer);
    CHECK(answer->toArray().first()["kind"].toString() == "task_overdue");
    CHECK(answer->toArray().first()["count"].toInteger() == 1);
}
