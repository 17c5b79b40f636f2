// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/assign_lead.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/plan/reopen_plan.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/plan/tell_danger.h"
#include "core/commands/plan/warn_workers.h"
#include "core/commands/task/reach_review.h"
#include "core/queries/plan/case_head.h"
#include "core/queries/plan/tasks_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

static ClosePlan closing(const AFamily& family, QVector<ClosingTask> tasks = {})
{
    return {family.kowhai, family.words("moved away with support"), true, std::move(tasks)};
}

static ClosingTask fate(const TaskId& task, TaskFate fate, const char* words = nullptr, std::optional<PlanId> to = {})
{
    return {task, fate, words ? Words::of(QString::fromUtf8(words)) : std::nullopt, to};
}

static ChangeRisk change(const AFamily& family, RiskLevel to, QVector<RiskReason> because)
{
    ChangeRisk risk;
    risk.plan = family.kowhai;
    risk.to = to;
    risk.because = std::move(because);
    return risk;
}

TEST_CASE("a plan is closed over no task unseen, and with the coordinator's approval", "[rules][R-M10]")
{
    AFamily family;
    const TaskId first = family.allocated(family.task("police", "check the bail address"));
    const TaskId second = family.allocated(family.task("oranga_tamariki", "ring the nan"));
    CHECK(family.refused(closing(family)).rule == "R-M10");
    CHECK(family.refused(closing(family, {fate(first, TaskFate::Done)})).rule == "R-M10");
    CHECK(family.refused(closing(family, {fate(first, TaskFate::Done), fate(second, TaskFate::Withdrawn)})).sentence.contains("why"));
    ClosePlan close = closing(family, {fate(first, TaskFate::Done), fate(second, TaskFate::Withdrawn, "no need")});
    close.approved = false;
    CHECK(family.refused(close).sentence.contains("approval"));
    close.approved = true;
    family.done(close);
    CHECK(caseHead(family.tables(), family.kowhai, {}, family.clock)->closedBecause == "moved away with support");
    for (const TaskRow& task : tasksOf(family.tables(), family.kowhai, family.clock))
        CHECK_FALSE(isOpen(task.state));
}

TEST_CASE("a task that is moved goes on in another open plan with its deadline", "[rules][R-M10]")
{
    AFamily family;
    const TaskId task = family.allocated(family.task("police", "check the bail address"));
    const Instant due = tasksOf(family.tables(), family.kowhai, family.clock).first().due;
    const StartPlan other{PlanId::fresh(), {}, "Totara", Location::WaikatoCity};
    family.done(other);
    CHECK(family.refused(closing(family, {fate(task, TaskFate::Moved, "his new partner")})).sentence.contains("in which"));
    family.done(closing(family, {fate(task, TaskFate::Moved, "his new partner", other.plan)}));
    const auto moved = tasksOf(family.tables(), other.plan, family.clock);
    REQUIRE(moved.size() == 1);
    CHECK(moved.first().due == due);
    CHECK(moved.first().words == "check the bail address");
    CHECK(tasksOf(family.tables(), family.kowhai, family.clock).first().state == TaskState::Withdrawn);
}

TEST_CASE("a plan lowered because of prison is not closed before its review", "[rules][R-R4]")
{
    AFamily family;
    family.done(change(family, RiskLevel::High, {RiskReason::ConcernsForChildren}));
    ChangeRisk down = change(family, RiskLevel::Low, {RiskReason::PerpetratorInPrison, RiskReason::NoConcernsForChildren});
    down.reviewEvent = "before release";
    family.done(down);
    CHECK(family.refused(closing(family)).rule == "R-R4");
    const auto review = family.tables().one<ReviewId>("SELECT id FROM review").value();
    family.done(ReachReview{review});
    CHECK(family.refused(ReachReview{review}).sentence.contains("no such review"));
    family.done(closing(family));
}

TEST_CASE("a closed plan takes no decision until it is opened again, but danger can always be told", "[rules][R-M10]")
{
    AFamily family;
    family.done(closing(family));
    CHECK(family.refused(AssignLead{family.kowhai, {}}).rule == "R-M10");
    CHECK(family.refused(change(family, RiskLevel::High, {RiskReason::ConcernsForChildren})).rule == "R-M10");
    CHECK(family.refused(family.task("police", "check")).rule == "R-M10");
    CHECK(family.refused(closing(family)).rule == "R-M10");
    family.done(TellDanger{family.kowhai, DangerTo::Police111, "Sgt Ngata", {}});
    family.done(WarnWorkers{family.kowhai, family.words("two dogs")});
    family.said("police", "seen at the address last night");
    family.done(ReopenPlan{family.kowhai, family.words("a new episode")});
    family.done(AssignLead{family.kowhai, "police"});
    CHECK(family.refused(ReopenPlan{family.kowhai, {}}).sentence.contains("is open"));
    const QString before = family.tables().dump();
    family.record.reopen();
    CHECK(family.tables().dump() == before);
}
