// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/lift_contact_hold.h"
#include "core/commands/task/let_task_go.h"
#include "core/queries/plan/tasks_of.h"
#include "core/rules/tasks/contact_holds.h"
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

static HoldContact hold(const AFamily& family, const PersonId& person)
{
    HoldContact hold;
    hold.person = person;
    hold.words = family.words("he reads her phone");
    hold.askFirst = "womens_refuge";
    return hold;
}

TEST_CASE("the first contact with him is held until her worker says that it is safe", "[rules][R-T6]")
{
    AFamily family;
    AllocateTask task = family.contact("pos_provider", {family.james});
    task.initialContact = false;
    task.due = family.clock + 48h;
    CHECK(family.refused(task).rule == "R-T6");
    task.afterAgency = "ivs_provider";
    const TaskId held = family.allocated(task);
    CHECK(row(family, held).state == TaskState::Held);
    CHECK(row(family, held).waitWords == "held: until Independent Victim Specialist says that it is safe");
    CHECK(row(family, held).dueWords == "held");
    CHECK(family.refused(LetTaskGo{held, "police", {}, {}}).rule == "R-T6");
    family.done(LetTaskGo{held, "ivs_provider", {}, {}});
    CHECK(row(family, held).state == TaskState::Allocated);
    CHECK(family.refused(LetTaskGo{held, "ivs_provider", {}, {}}).sentence.contains("does not wait"));
}

TEST_CASE("a task whose time went by while it waited needs a new one", "[rules][R-D3]")
{
    AFamily family;
    AllocateTask task = family.task("pos_provider", "ring him");
    task.ifEvent = "bail";
    const TaskId held = family.allocated(task);
    family.clock = *task.due - 1min;
    CHECK(family.refused(LetTaskGo{held, {}, family.words("bailed"), {}}).rule == "R-D3");
    family.done(LetTaskGo{held, {}, family.words("bailed"), family.clock + 24h});
    CHECK(row(family, held).lateness == Lateness::InTime);
}

TEST_CASE("a wait that ends with the deadline or after it is refused", "[rules][R-T6]")
{
    AFamily family;
    AllocateTask task = family.task("police", "serve the order");
    for (auto [offset, fits] : {std::pair{-1min, true}, {0min, false}, {1min, false}}) {
        task.task = TaskId::fresh();
        task.notBefore = *task.due + offset;
        if (fits)
            family.done(task);
        else
            CHECK(family.refused(task).rule == "R-T6");
    }
}

TEST_CASE("what was not to be done before a time is to be done from then on", "[rules][R-T6]")
{
    AFamily family;
    AllocateTask task = family.task("police", "serve the order");
    task.notBefore = family.clock + 2h;
    const TaskId held = family.allocated(task);
    for (auto [offset, state] : {std::pair{-1min, TaskState::Held}, {0min, TaskState::Allocated}, {1min, TaskState::Allocated}}) {
        family.clock = *task.notBefore + offset;
        CHECK(row(family, held).state == state);
    }
}

TEST_CASE("a task may wait for another open one of the plan", "[rules][R-T6]")
{
    AFamily family;
    const TaskId first = family.allocated(family.task("womens_refuge", "safety plan with Mere"));
    AllocateTask task = family.task("police", "tell her of the order");
    task.afterTask = first;
    CHECK(row(family, family.allocated(task)).waitWords == "held: until the task before it is done");
    task.task = TaskId::fresh();
    task.afterTask = TaskId::fresh();
    CHECK(family.refused(task).rule == "R-T6");
}

TEST_CASE("unsafe to contact stops every contact task, and offers to wait", "[rules][R-C6]")
{
    AFamily family;
    family.done(hold(family, family.mere));
    AllocateTask task = family.contact("oranga_tamariki", {family.mere});
    const Refusal refusal = family.refused(task);
    CHECK(refusal.rule == "R-C6");
    CHECK(refusal.sentence.contains("Let it wait"));
    CHECK(waitOffered(planned(task), subjectOf(task, family.tables()).around) == "womens_refuge");
    task.afterAgency = "womens_refuge";
    const TaskId held = family.allocated(task);
    CHECK(row(family, held).dueWords == "held: unsafe");
    CHECK(family.refused(LetTaskGo{held, {}, family.words("it is fine"), {}}).rule == "R-C6");
    family.done(LetTaskGo{held, "womens_refuge", {}, {}});
}

TEST_CASE("a hold that comes later shows on the tasks that are there, until it is lifted with a reason", "[rules][R-C6]")
{
    AFamily family;
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere}));
    family.clock += 25h;
    CHECK(row(family, task).lateness == Lateness::Overdue);
    family.done(hold(family, family.mere));
    CHECK(row(family, task).unsafe);
    CHECK(row(family, task).dueWords == "held: unsafe");
    CHECK(row(family, task).lateness == Lateness::InTime);
    family.done(LiftContactHold{family.mere, {}, family.words("new phone")});
    CHECK_FALSE(row(family, task).unsafe);
    CHECK(row(family, task).lateness == Lateness::Overdue);
    CHECK(family.refused(LiftContactHold{family.mere, {}, family.words("again")}).rule == "R-C6");
}

TEST_CASE("a welfare check goes on whatever the hold", "[rules][R-C6]")
{
    AFamily family;
    family.done(hold(family, family.mere));
    AllocateTask task = family.task("police", "welfare check, not alone");
    task.category = TaskCategory::ImmediateSafetyActions;
    task.people = {family.mere};
    family.done(task);
}

TEST_CASE("one support agency for both parties names two workers; Police give a reason", "[rules][R-S2]")
{
    AFamily family;
    AllocateTask hers = family.contact("wsw_provider", {family.mere});
    hers.worker = family.words("Aroha");
    family.done(hers);
    AllocateTask his = family.contact("wsw_provider", {family.james});
    his.because = family.words("nobody else is there");
    his.worker = family.words("Aroha");
    CHECK(family.refused(his).rule == "R-S2");
    his.worker = family.words("Wiremu");
    family.done(his);
    family.done(family.contact("police", {family.mere}));
    AllocateTask police = family.contact("police", {family.james});
    police.saidSafeBy = "womens_refuge";
    CHECK(family.refused(police).rule == "R-S2");
    police.because = family.words("the same car is on shift");
    family.done(police);
}
