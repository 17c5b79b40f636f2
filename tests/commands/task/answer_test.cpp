// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/strike_out.h"
#include "core/commands/task/agree_deadline.h"
#include "core/commands/task/answer_task.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/pass_on_outcome.h"
#include "core/commands/task/reopen_task.h"
#include "core/commands/task/tell_task.h"
#include "core/queries/board/task_standing.h"
#include "core/queries/plan/history.h"
#include "core/queries/plan/tasks_of.h"
#include "core/queries/sharing/disclosures.h"
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

static TaskStanding standing(const AFamily& family, const TaskId& task)
{
    return taskStandings(family.tables(), {task}).value(task);
}

static AnswerTask answer(const TaskId& task, TaskAnswer with)
{
    AnswerTask command;
    command.task = task;
    command.answer = with;
    return command;
}

TEST_CASE("an agency accepts a task, and has then been told of it", "[commands][tasks][C45][R-T2]")
{
    AFamily family;
    const TaskId task = family.allocated(family.task("acc", "injury claims"));
    REQUIRE(row(family, task).notYetTold);
    AnswerTask accept = answer(task, TaskAnswer::Accepted);
    accept.by = family.words("Moana of ACC");
    family.done(accept);
    CHECK(row(family, task).state == TaskState::Accepted);
    CHECK(standing(family, task).answerBy == "Moana of ACC");
    CHECK_FALSE(row(family, task).notYetTold);
    family.done(answer(task, TaskAnswer::Begun));
    CHECK(row(family, task).state == TaskState::InProgress);
}

TEST_CASE("a task is declined with a reason; it stays with its agency and the coordinator hears at once", "[commands][tasks][C45][R-D5]")
{
    AFamily family;
    const TaskId task = family.allocated(family.task("police", "welfare check"));
    AnswerTask decline = answer(task, TaskAnswer::Declined);
    CHECK(family.refused(decline).sentence.contains("Why can the agency not do it?"));
    decline.words = family.words("nobody on shift until Monday");
    family.done(decline);
    CHECK(row(family, task).state == TaskState::Allocated);
    CHECK(row(family, task).agency == "police");
    CHECK(standing(family, task).answerWords == "nobody on shift until Monday");
    CHECK(row(family, task).lateness == Lateness::InTime);
    CHECK(row(family, task).climbed == ClimbedTo::Coordinator);
}

TEST_CASE("an agency says from when it can, and the deadline does not move by itself", "[commands][tasks][C45][R-D3]")
{
    AFamily family;
    const TaskId task = family.allocated(family.task("police", "welfare check"));
    const Instant due = row(family, task).due;
    AnswerTask monday = answer(task, TaskAnswer::CanFrom);
    CHECK(family.refused(monday).sentence == "From when can the agency do it?");
    monday.from = family.clock;
    CHECK(family.refused(monday).sentence.contains("already past"));
    monday.from = family.at("2018-05-14T09:00:00+12:00");
    family.done(monday);
    CHECK(standing(family, task).answerFrom == monday.from);
    CHECK(row(family, task).state == TaskState::Accepted);
    CHECK(row(family, task).due == due);
    AnswerTask odd = answer(task, TaskAnswer::Accepted);
    odd.from = monday.from;
    CHECK(family.refused(odd).sentence.contains("“can from” alone"));
}

TEST_CASE("what still waits can be accepted, and not begun", "[commands][tasks][R-T6]")
{
    AFamily family;
    AllocateTask waiting = family.task("pos_provider", "ring him");
    waiting.ifEvent = "bail";
    const TaskId task = family.allocated(waiting);
    CHECK(family.refused(answer(task, TaskAnswer::Begun)).rule == "R-T6");
    family.done(answer(task, TaskAnswer::Accepted));
    CHECK(row(family, task).state == TaskState::Held);
    CHECK(standing(family, task).answer == TaskAnswer::Accepted);
}

TEST_CASE("an agency that was not at the table is told by telephone, and that is a disclosure", "[commands][tasks][R-T2][R-I1]")
{
    AFamily family;
    const TaskId task = family.allocated(family.task("acc", "injury claims"));
    family.atTable = false;
    TellTask tell;
    tell.task = task;
    tell.whom = family.words("Moana");
    family.done(tell);
    CHECK_FALSE(row(family, task).notYetTold);
    const auto calls = disclosures(family.tables(), {});
    REQUIRE(calls.size() == 1);
    CHECK(calls[0].what == Shared::PhoneCall);
    CHECK(calls[0].agency == "acc");
    CHECK(disclosures(family.tables(), family.meeting).isEmpty());
    family.record.reopen();
    CHECK(disclosures(family.tables(), {}).size() == 1);
}

TEST_CASE("the wrong closing of a task is undone, and both stay in the record", "[commands][tasks][R-T2]")
{
    AFamily family;
    const TaskId task = family.allocated(family.task("police", "welfare check"));
    CHECK(family.refused(ReopenTask{task, family.words("it was another")}).sentence == "This task is open already.");
    family.done(EndTask{task, TaskState::Done, family.words("she is well")});
    family.done(PassOnOutcome{task, family.words("Sgt Ngata")});
    family.done(ReopenTask{task, family.words("that was the house next door")});
    CHECK(row(family, task).state == TaskState::Allocated);
    CHECK(row(family, task).outcome.isEmpty());
    CHECK(standing(family, task).passedOnTo.isEmpty());
    CHECK_FALSE(row(family, task).endedAt);
    QString story;
    for (const HistoryRow& each : history(family.tables(), family.kowhai, family.clock, {}))
        story += each.sentence + u'\n';
    CHECK(story.contains("that was the house next door"));
}

TEST_CASE("a task that waits for somebody's word waits again when it is reopened", "[commands][tasks][R-T6]")
{
    AFamily family;
    AllocateTask waiting = family.task("pos_provider", "ring him");
    waiting.ifEvent = "bail";
    const TaskId task = family.allocated(waiting);
    family.done(EndTask{task, TaskState::NotDoneNotUndertaken, family.words("left out")});
    family.done(ReopenTask{task, family.words("it must still be done")});
    CHECK(row(family, task).state == TaskState::Held);
}

TEST_CASE("an outcome is passed on to whoever is named, once there is one", "[commands][tasks][R-T4][C50]")
{
    AFamily family;
    AllocateTask named = family.task("oranga_tamariki", "ask the social worker");
    named.worker = family.words("Hine Rua");
    const TaskId task = family.allocated(named);
    CHECK(family.refused(PassOnOutcome{task, family.words("Hine Rua")}).rule == "R-T4");
    family.done(EndTask{task, TaskState::Done, family.words("the tamariki are with their nan")});
    family.done(PassOnOutcome{task, family.words("Hine Rua")});
    CHECK(standing(family, task).passedOnTo == "Hine Rua");
}

TEST_CASE("a later deadline wants a reason, an earlier one none, and both are shown on the task", "[commands][tasks][R-D3][R-D4]")
{
    AFamily family;
    const TaskId task = family.allocated(family.task("police", "welfare check"));
    const Instant due = row(family, task).due;
    AgreeDeadline later{task, due + 1h, {}};
    CHECK(family.refused(later).rule == "R-D3");
    later.because = family.words("the court sits until noon");
    family.done(later);
    CHECK(row(family, task).due == due + 1h);
    CHECK(row(family, task).redatedFrom == due);
    family.done(AgreeDeadline{task, due - 1h, {}});
    CHECK(row(family, task).due == due - 1h);
    CHECK(family.refused(AgreeDeadline{task, due - 1h, {}}).sentence.contains("already"));
    CHECK(family.refused(AgreeDeadline{task, family.clock - 1h, {}}).sentence.contains("already past"));
}

TEST_CASE("an answer is taken back like any other act", "[commands][tasks]")
{
    AFamily family;
    const TaskId task = family.allocated(family.task("police", "welfare check"));
    const auto receipt = family.done(answer(task, TaskAnswer::Accepted));
    family.done(StrikeOut{receipt.stamp.command});
    CHECK(row(family, task).state == TaskState::Allocated);
    CHECK_FALSE(standing(family, task).answer);
}
