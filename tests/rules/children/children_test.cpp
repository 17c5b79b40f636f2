// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/children/childrens_team.h"
#include "core/rules/children/concern_stage.h"
#include "core/rules/children/notice.h"
#include "core/rules/tasks/notices.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("a Children's Team decision waits on day 27, is due on day 28 and over on day 29", "[rules][R-K1]")
{
    const QDate referred(2018, 5, 2);
    CHECK(teamDecisionDue(referred, 28) == QDate(2018, 5, 30));
    CHECK(teamStanding(referred, {}, referred.addDays(27), 28) == TeamStanding::Waiting);
    CHECK(teamStanding(referred, {}, referred.addDays(28), 28) == TeamStanding::DueToday);
    CHECK(teamStanding(referred, {}, referred.addDays(29), 28) == TeamStanding::Overdue);
    CHECK(teamWords(referred, referred.addDays(27), 28) == "day 27 of 28");
    CHECK(teamWords(referred, referred.addDays(28), 28) == "due today, day 28 of 28");
    CHECK(teamWords(referred, referred.addDays(29), 28) == "1 day over");
    CHECK(teamWords(referred, referred.addDays(30), 28) == "2 days over");
}

TEST_CASE("what the Children's Team has decided is not overdue, however late", "[rules][R-K1]")
{
    const QDate referred(2018, 5, 2);
    CHECK(teamStanding(referred, referred.addDays(40), referred.addDays(41), 28) == TeamStanding::Decided);
}

TEST_CASE("a Report of Concern goes from raised by sent to open or closed", "[rules][R-K1]")
{
    ConcernTold told;
    CHECK(concernStage(told) == ConcernStage::Raised);
    told.isSent = true;
    CHECK(concernStage(told) == ConcernStage::Sent);
    told.outcome = ConcernOutcome::OpenFileOngoing;
    CHECK(concernStage(told) == ConcernStage::Open);
    told.outcome = ConcernOutcome::ClosedDidNotMeetThreshold;
    CHECK(concernStage(told) == ConcernStage::Closed);
}

TEST_CASE("a disagreement keeps it from resting until the decision stands or is changed", "[rules][R-K1]")
{
    ConcernTold told{ConcernCategory::RaisedInReviewPeriod, ConcernOutcome::ClosedOther, true, {}};
    for (const ConcernStep step : {ConcernStep::DisagreementRaised, ConcernStep::TakenToSupervisor, ConcernStep::TakenToManager}) {
        told.disagreement = step;
        CHECK(concernStage(told) == ConcernStage::Disagreed);
        CHECK(isWaiting(concernStage(told)));
    }
    for (const ConcernStep step : {ConcernStep::DecisionStands, ConcernStep::DecisionChanged}) {
        told.disagreement = step;
        CHECK(concernStage(told) == ConcernStage::Closed);
    }
}

TEST_CASE("one that was advisable and not submitted waits for nobody", "[rules][R-K1]")
{
    CHECK(concernStage({ConcernCategory::AdvisableNotSubmitted, {}, false, {}}) == ConcernStage::NotSubmitted);
    CHECK_FALSE(isWaiting(ConcernStage::NotSubmitted));
    CHECK(concernStage({ConcernCategory::RaisedBeforeFileOpen, {}, false, {}}) == ConcernStage::Sent);
}

static NoticeAsked asked(std::optional<RiskLevel> level)
{
    return {NoticeTo::School, level, false, CouldReach::No, CouldReach::No, CouldReach::No, true, "James"};
}

TEST_CASE("schools are told of High and Medium, of Low only for a reason", "[rules][R-K2]")
{
    CHECK(mayBeNotified(asked(RiskLevel::High)));
    CHECK(mayBeNotified(asked(RiskLevel::Medium)));
    REQUIRE_FALSE(mayBeNotified(asked(RiskLevel::Low)));
    CHECK(mayBeNotified(asked(RiskLevel::Low)).error().rule == "R-K2");
    CHECK_FALSE(mayBeNotified(asked(std::nullopt)));
    NoticeAsked reasoned = asked(RiskLevel::Low);
    reasoned.hasReason = true;
    CHECK(mayBeNotified(reasoned));
}

TEST_CASE("whether he could collect, work there or see the record: whatever is yes or not known names the danger", "[rules][R-K2]")
{
    const auto why = [](CouldReach collect, CouldReach works, CouldReach sees) {
        NoticeAsked notice = asked(RiskLevel::High);
        notice.hasSafeRecipient = false;
        notice.couldCollect = collect;
        notice.worksThere = works;
        notice.seesRecord = sees;
        return mayBeNotified(notice).error().sentence;
    };
    CHECK(why(CouldReach::Yes, CouldReach::No, CouldReach::No).contains("collect the tamariki"));
    CHECK(why(CouldReach::NotKnown, CouldReach::No, CouldReach::No).contains("collect the tamariki"));
    CHECK(why(CouldReach::No, CouldReach::Yes, CouldReach::No).contains("work there"));
    CHECK(why(CouldReach::No, CouldReach::No, CouldReach::NotKnown).contains("see the record"));
    CHECK(why(CouldReach::No, CouldReach::No, CouldReach::No).contains("Name a safe recipient"));
}

TEST_CASE("where nobody used violence nobody is kept from the notice", "[rules][R-K2]")
{
    NoticeAsked notice = asked(RiskLevel::Medium);
    notice.hasSafeRecipient = false;
    notice.usedViolence.clear();
    CHECK(mayBeNotified(notice));
}

TEST_CASE("by whatever way a task to tell a school comes, of a Low plan it wants a reason", "[rules][R-K2]")
{
    PlannedTask task;
    task.category = TaskCategory::InformationSharing;
    task.words = "tell the school";
    task.hasSafeRecipient = true;
    TaskSurroundings around;
    for (const RiskLevel level : {RiskLevel::Medium, RiskLevel::High}) {
        around.level = level;
        CHECK(hasSafeRecipient(task, around));
    }
    around.level = RiskLevel::Low;
    REQUIRE_FALSE(hasSafeRecipient(task, around));
    CHECK(hasSafeRecipient(task, around).error().rule == "R-K2");
    task.hasReason = true;
    CHECK(hasSafeRecipient(task, around));
}
