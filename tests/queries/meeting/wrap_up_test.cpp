// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_addendum.h"
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/begin_break.h"
#include "core/commands/meeting/decide_case.h"
#include "core/commands/meeting/end_break.h"
#include "core/commands/meeting/leave_off_list.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/send_list.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/task/allocate_task.h"
#include "core/commands/task/set_review.h"
#include "core/queries/meeting/wrap_up.h"
#include "tests/support/a_week.h"

using namespace tepu;

static DayInFigures figures(const AWeek& week, const MeetingId& meeting)
{
    const auto day = dayInFigures(week.tables(), meeting);
    REQUIRE(day);
    return *day;
}

static void hear(AWeek& week, const PlanId& plan, CaseOutcome outcome)
{
    week.done(OpenCase{week.caseOf(plan)});
    if (outcome == CaseOutcome::LowToLrr) {
        ChangeRisk change;
        change.plan = plan;
        change.to = RiskLevel::Low;
        change.text = week.words("a first argument");
        week.done(change);
    }
    week.done(DecideCase{week.caseOf(plan), outcome, week.words("as the table sees it")});
}

TEST_CASE("a meeting that is not there has no figures", "[queries][wrap_up]")
{
    AWeek week;
    CHECK_FALSE(dayInFigures(week.tables(), MeetingId::fresh()));
    CHECK(addenda(week.tables(), MeetingId::fresh()).isEmpty());
    CHECK(changedSinceSent(week.tables(), MeetingId::fresh()).isEmpty());
}

TEST_CASE("the day in figures counts each outcome once", "[queries][wrap_up]")
{
    AWeek week;
    QVector<PlanId> plans;
    for (const char* name : {"Akeake", "Hebe", "Karaka", "Mānuka", "Nīkau", "Pūriri", "Rātā", "Tawa"})
        plans.append(week.episode(name));
    week.list();
    week.open();
    week.decide(plans[0], RiskLevel::High);
    week.decide(plans[1], RiskLevel::Medium);
    week.decide(plans[2], RiskLevel::Low);
    hear(week, plans[3], CaseOutcome::NoFurtherAction);
    hear(week, plans[4], CaseOutcome::LowToLrr);
    week.carryOver(plans[5]);
    week.done(LeaveOffList{week.caseOf(plans[6]), week.words("belongs elsewhere")});
    const DayInFigures day = figures(week, week.meeting);
    CHECK(day.onTheList == 7);
    CHECK(day.heard == 5);
    CHECK(day.decided == 5);
    CHECK(day.high == 1);
    CHECK(day.medium == 1);
    CHECK(day.low == 2); // with the one passed to the low-risk responders
    CHECK(day.noFurtherAction == 1);
    CHECK(day.lowToLrr == 1);
    CHECK(day.closed == 0);
    CHECK(day.carriedOver == 1);
    CHECK(day.leftOff == 1);
    CHECK(day.undone == 1);
    CHECK(day.newEpisodes == 7);
}

TEST_CASE("a case parked, taken up or still written up is undone; one carried over is not", "[queries][wrap_up]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    const PlanId hebe = week.episode("Hebe");
    week.list();
    week.open();
    CHECK(figures(week, week.meeting).undone == 2);
    week.done(OpenCase{week.caseOf(karaka)});
    CHECK(figures(week, week.meeting).undone == 2);
    CHECK(figures(week, week.meeting).heard == 1);
    week.done(DecideCase{week.caseOf(karaka), CaseOutcome::NoFurtherAction, week.words("a quarrel"), true});
    CHECK(figures(week, week.meeting).decided == 1);
    CHECK(figures(week, week.meeting).undone == 2); // still being written up
    week.carryOver(hebe);
    CHECK(figures(week, week.meeting).undone == 1);
}

TEST_CASE("episodes, releases, reviews, tasks and who was there are counted", "[queries][wrap_up]")
{
    AWeek week;
    week.at(8);
    const PlanId karaka = week.episode("Karaka");
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::Medium);
    week.done(SetReview{ReviewId::fresh(), karaka, TableKind::Sam, QDate(2018, 5, 10), {}});
    week.close();
    week.at(10);
    week.episode("Karaka");
    week.episode("Karaka");
    week.release("Hebe", 18);
    week.list();
    week.done(Arrive{week.meeting, "police", week.words("Sgt Ngata"), false, {}});
    week.done(Arrive{week.meeting, "police", week.words("Cst Rua"), false, {}});
    week.done(Arrive{week.meeting, "health", week.words("Ana Wirihana"), false, {}});
    week.open();
    AllocateTask task;
    task.plan = karaka;
    task.agency = "police";
    task.words = week.words("welfare check");
    task.due = week.may(12, "12:00");
    week.done(task);
    const DayInFigures day = figures(week, week.meeting);
    CHECK(day.onTheList == 2);
    CHECK(day.newEpisodes == 2);
    CHECK(day.releases == 1);
    CHECK(day.reviews == 1);
    CHECK(day.tasks == 1);
    CHECK(day.agencies == 2);
    CHECK(day.people == 3);
    CHECK(day.openedAt);
    CHECK_FALSE(day.closedAt);
}

TEST_CASE("the figures of a closed day stay as they were, whatever a later table decides", "[queries][wrap_up][R-M9]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::High);
    week.close();
    const MeetingId first = week.meeting;
    CHECK(figures(week, first).high == 1);
    week.at(11);
    week.episode("Karaka");
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::Low);
    CHECK(figures(week, first).high == 1);
    CHECK(figures(week, first).low == 0);
    CHECK(figures(week, week.meeting).low == 1);
}

TEST_CASE("a plan that the table closed is counted as closed", "[queries][wrap_up][R-M10]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    week.list();
    week.open();
    week.done(OpenCase{week.caseOf(karaka)});
    week.done(ClosePlan{karaka, week.words("the programme is done"), true, {}});
    week.done(DecideCase{week.caseOf(karaka), CaseOutcome::Closed, week.words("the programme is done")});
    CHECK(figures(week, week.meeting).closed == 1);
    CHECK(figures(week, week.meeting).decided == 1);
}

TEST_CASE("breaks of the day are counted in seconds", "[queries][wrap_up]")
{
    AWeek week;
    week.list();
    week.open();
    for (int i = 0; i < 2; ++i) {
        week.done(BeginBreak{week.meeting, {}});
        week.clock += std::chrono::minutes(9);
        week.done(EndBreak{week.meeting});
    }
    CHECK(figures(week, week.meeting).breakSeconds == 2 * 10 * 60);
}

TEST_CASE("addenda stand in the order in which they were written, with the text that they correct", "[queries][wrap_up][R-M9]")
{
    AWeek week;
    week.list();
    week.open();
    week.close();
    week.done(AddAddendum{week.meeting, week.words("Health was there until noon"), week.words("Health was absent")});
    week.done(AddAddendum{week.meeting, week.words("the task goes to Police"), {}});
    const auto rows = addenda(week.tables(), week.meeting);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].words == "Health was there until noon");
    CHECK(rows[0].earlier == "Health was absent");
    CHECK(rows[1].earlier.isEmpty());
    CHECK(rows[1].at == week.clock);
}

TEST_CASE("the slip gives a new case the place that the list shows", "[queries][wrap_up]")
{
    AWeek week;
    const PlanId akeake = week.episode("Akeake");
    week.episode("Hebe");
    week.list();
    week.done(LeaveOffList{week.caseOf(akeake), week.words("before it was sent")});
    week.done(SendList{week.meeting, true});
    CHECK(changedSinceSent(week.tables(), week.meeting).isEmpty());
}
