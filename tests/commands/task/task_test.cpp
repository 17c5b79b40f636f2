// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/task/agree_task.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/mark_not_yet_told.h"
#include "core/commands/task/reach_review.h"
#include "core/commands/task/set_review.h"
#include "core/commands/task/withdraw_task.h"
#include "core/queries/plan/reviews_of.h"
#include "core/queries/plan/tasks_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

static TaskRow row(const AFamily& family, const TaskId& task)
{
    for (const TaskRow& each : tasksOf(family.tables(), family.kowhai, family.clock))
        if (each.task == task)
            return each;
    FAIL("there is no such task");
    return {};
}

TEST_CASE("a task has one accountable agency and a timeframe", "[rules][R-T2][R-D3]")
{
    AFamily family;
    AllocateTask task = family.task("police", "welfare check");
    const TaskId id = family.allocated(task);
    CHECK(row(family, id).mark == "POL");
    CHECK(row(family, id).state == TaskState::Allocated);
    CHECK(row(family, id).fixed);
    CHECK_FALSE(family.refused(task).sentence.isEmpty());
    task.task = TaskId::fresh();
    task.due.reset();
    CHECK(family.refused(task).rule == "R-D3");
    task.due = family.clock - 1h;
    CHECK(family.refused(task).rule == "R-D3");
    CHECK(family.refused(family.task("fire_brigade", "welfare check")).rule == "R-T2");
    task = family.task("police", "see a neighbour");
    task.people = {PersonId::fresh()};
    CHECK(family.refused(task).rule == "R-T2");
    task = family.task("police", "with themselves");
    task.secondAgency = "police";
    CHECK(family.refused(task).rule == "R-T6");
}

TEST_CASE("the deadline of an initial contact is High until decided", "[rules][R-D1]")
{
    AFamily family;
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere}));
    CHECK(row(family, task).due == row(family, task).allocatedAt + 24h);
    CHECK(row(family, task).highUntilDecided);
    CHECK_FALSE(row(family, task).fixed);
}

TEST_CASE("away from a table, with a level, the deadline is fixed at once", "[rules][R-D1]")
{
    AFamily family;
    ChangeRisk change;
    change.plan = family.kowhai;
    change.to = RiskLevel::Medium;
    change.because = {RiskReason::ConcernsForChildren};
    family.done(change);
    family.atTable = false;
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere}));
    CHECK(row(family, task).fixed);
    CHECK(row(family, task).due == row(family, task).allocatedAt + 72h);
}

TEST_CASE("a task given to an agency that is not in the room is not yet told", "[rules][R-T2]")
{
    AFamily family;
    const TaskId there = family.allocated(family.task("police", "welfare check"));
    const TaskId absent = family.allocated(family.task("acc", "injury claims"));
    CHECK_FALSE(row(family, there).notYetTold);
    CHECK(row(family, absent).notYetTold);
    family.done(AgreeTask{absent, "Moana of ACC"});
    CHECK(row(family, absent).agreedBy == "Moana of ACC");
    CHECK_FALSE(row(family, absent).notYetTold);
    family.done(MarkNotYetTold{there});
    CHECK(row(family, there).notYetTold);
    CHECK(family.refused(AgreeTask{there, " "}).rule == "R-T2");
}

TEST_CASE("a task ends done, or not done with a reason, or withdrawn with a reason, and only once", "[rules][R-T2]")
{
    AFamily family;
    const TaskId task = family.allocated(family.task("police", "welfare check"));
    CHECK(family.refused(EndTask{task, TaskState::InProgress, {}}).rule == "R-T2");
    CHECK(family.refused(EndTask{task, TaskState::NotDoneNotUndertaken, {}}).sentence.contains("why"));
    family.done(EndTask{task, TaskState::NotDoneCircumstancesChanged, family.words("she has moved")});
    CHECK(row(family, task).outcome == "she has moved");
    CHECK(row(family, task).dueWords == "not done: circumstances changed");
    CHECK(family.refused(EndTask{task, TaskState::Done, {}}).sentence.contains("already ended"));
    const TaskId other = family.allocated(family.task("police", "serve the order"));
    family.done(WithdrawTask{other, family.words("served already")});
    CHECK(row(family, other).state == TaskState::Withdrawn);
    CHECK(family.refused(WithdrawTask{TaskId::fresh(), family.words("x")}).sentence.contains("no such task"));
}

TEST_CASE("who else works with a person stands on each task", "[rules][R-T6]")
{
    AFamily family;
    const TaskId refuge = family.allocated(family.contact("womens_refuge", {family.mere}));
    AllocateTask ot = family.task("oranga_tamariki", "see the tamariki");
    ot.people = {family.mere, family.hana};
    const TaskId other = family.allocated(ot);
    CHECK(row(family, refuge).alsoWith == QVector<QString>{"OT"});
    CHECK(row(family, other).alsoWith == QVector<QString>{"REFUGE"});
    CHECK(row(family, other).peopleNames == "Mere, Hana");
}

TEST_CASE("open tasks stand first, the earliest deadline first; what ended stands below", "[task]")
{
    AFamily family;
    AllocateTask late = family.task("police", "late");
    late.due = family.clock + 48h;
    AllocateTask soon = family.task("police", "soon");
    soon.due = family.clock + 2h;
    const TaskId ended = family.allocated(family.task("police", "ended"));
    family.done(late);
    family.done(soon);
    family.done(EndTask{ended, TaskState::Done, {}});
    const auto tasks = tasksOf(family.tables(), family.kowhai, family.clock);
    CHECK(tasks[0].words == "soon");
    CHECK(tasks[1].words == "late");
    CHECK(tasks[2].words == "ended");
}

TEST_CASE("a review is set on a day to come or around an event", "[rules][R-M3]")
{
    AFamily family;
    const QDate today(2018, 5, 10);
    CHECK(family.refused(SetReview{ReviewId::fresh(), family.kowhai, TableKind::Icm, {}, {}}).rule == "R-M3");
    CHECK(family.refused(SetReview{ReviewId::fresh(), family.kowhai, TableKind::Icm, today.addDays(-1), {}}).rule == "R-M3");
    family.done(SetReview{ReviewId::fresh(), family.kowhai, TableKind::Sam, today, {}});
    family.done(SetReview{ReviewId::fresh(), family.kowhai, TableKind::Icm, QDate(2018, 5, 16), {}});
    family.done(SetReview{ReviewId::fresh(), family.kowhai, TableKind::Sam, {}, QString("after the family group conference")});
    const auto reviews = reviewsOf(family.tables(), family.kowhai);
    REQUIRE(reviews.size() == 3);
    CHECK(reviews[0].on == today);
    CHECK(reviews[2].event == "after the family group conference");
    family.done(ReachReview{reviews[0].review});
    CHECK(reviewsOf(family.tables(), family.kowhai).last().state == ReviewState::Reached);
}

TEST_CASE("the id of a review is given once: another plan cannot take it", "[rules][R-M3]")
{
    AFamily family;
    const QDate today(2018, 5, 10);
    const ReviewId review = ReviewId::fresh();
    const StartPlan other{PlanId::fresh(), {}, QStringLiteral("Karaka"), Location::WaikatoCity};
    family.done(other);
    family.done(SetReview{review, family.kowhai, TableKind::Sam, today, {}});
    CHECK(family.refused(SetReview{review, other.plan, TableKind::Sam, today, {}}).sentence.contains("already in the record"));
    CHECK(family.tables().one<PlanId>("SELECT plan FROM review") == family.kowhai);
}

TEST_CASE("tasks and reviews are there again after the next start", "[task][replay]")
{
    AFamily family;
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere, family.hana}));
    family.done(AgreeTask{task, "Aroha Pene"});
    family.done(EndTask{family.allocated(family.task("police", "welfare check")), TaskState::Done, family.words("all well")});
    family.done(SetReview{ReviewId::fresh(), family.kowhai, TableKind::Icm, QDate(2018, 5, 16), {}});
    const QString before = family.tables().dump();
    family.record.reopen();
    CHECK(family.tables().dump() == before);
}

TEST_CASE("the words, worker and route of a task are sealed with the safety key", "[task][keys]")
{
    AFamily family;
    AllocateTask task = family.contact("womens_refuge", {family.mere});
    task.worker = family.words("Aroha");
    task.route = family.words("her sister");
    const Receipt receipt = family.done(task);
    const Statement& fact = receipt.facts.statements().first();
    for (const char* name : {"words", "worker", "route"}) {
        CHECK_FALSE(fact.ordinary.contains(QString::fromLatin1(name)));
        CHECK(fact.safety.contains(QString::fromLatin1(name)));
    }
}
