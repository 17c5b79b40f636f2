// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/strike_out.h"
#include "core/commands/site/note_gone.h"
#include "core/commands/task/answer_task.h"
#include "core/commands/task/reallocate_tasks.h"
#include "core/queries/board/task_standing.h"
#include "core/queries/plan/tasks_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

/// Aroha Pene of Refuge has three tasks of the family; Police have one.
class ALeaving : public AFamily {
public:
    ALeaving()
    {
        AllocateTask reach = contact("womens_refuge", {mere});
        reach.worker = words("Aroha Pene");
        reaching = allocated(reach);
        for (const char* text : {"ask for locks", "look for a safe house"}) {
            AllocateTask each = task("womens_refuge", text);
            each.agreedBy = "Aroha  pene";
            done(each);
        }
        done(task("police", "welfare check"));
    }
    QVector<TaskRow> all() const { return tasksOf(tables(), kowhai, clock); }
    int with(const char* agency, const char* worker) const
    {
        int count = 0;
        for (const TaskRow& row : all())
            count += row.agency == QLatin1String(agency) && row.worker == QLatin1String(worker) ? 1 : 0;
        return count;
    }
    ReallocateTasks arohas() const
    {
        ReallocateTasks command;
        command.agency = "womens_refuge";
        command.who = words("aroha PENE");
        command.because = words("Aroha has left");
        return command;
    }
    TaskStanding standing(const TaskId& task) const { return taskStandings(tables(), {task}).value(task); }
    TaskId reaching;
};

} // namespace

TEST_CASE("when a representative leaves, their tasks are known at once", "[commands][tasks][R-T3][C47]")
{
    ALeaving at;
    at.done(NoteGone{"womens_refuge", at.words("Aroha Pene")});
    int left = 0;
    for (const TaskRow& row : at.all())
        left += at.standing(row.task).withSomebodyGone ? 1 : 0;
    CHECK(left == 3);
    CHECK(at.refused(NoteGone{"womens_refuge", at.words("aroha pene")}).rule == "R-T3");
    at.done(NoteGone{"womens_refuge", at.words("Aroha pene"), true});
    for (const TaskRow& row : at.all())
        CHECK_FALSE(at.standing(row.task).withSomebodyGone);
}

TEST_CASE("all of somebody's tasks go to another worker in one act, and one undo brings them back", "[commands][tasks][R-T3][C47]")
{
    ALeaving at;
    ReallocateTasks command = at.arohas();
    CHECK(at.refused(command).sentence.contains("To whom?"));
    command.worker = at.words("Kiri Waaka");
    const auto receipt = at.done(command);
    CHECK(at.with("womens_refuge", "Kiri Waaka") == 3);
    CHECK(at.with("police", "") == 1);
    for (const TaskRow& row : at.all())
        if (row.task == at.reaching) {
            CHECK(at.standing(row.task).cameFrom == "Aroha Pene");
            CHECK(at.standing(row.task).cameAt);
        }
    CHECK(at.refused(at.arohas()).sentence == "aroha PENE has no open task there.");
    at.done(StrikeOut{receipt.stamp.command});
    CHECK(at.with("womens_refuge", "Aroha Pene") == 1);
}

TEST_CASE("who takes tasks over has not been told until they are", "[commands][tasks][R-T2][R-T3]")
{
    ALeaving at;
    AnswerTask accept;
    accept.task = at.reaching;
    at.done(accept);
    ReallocateTasks command = at.arohas();
    command.to = "ivs_provider";
    at.done(command);
    for (const TaskRow& row : at.all())
        if (row.agency == u"ivs_provider") {
            CHECK(row.notYetTold);
            CHECK(row.state == TaskState::Allocated);
            CHECK_FALSE(at.standing(row.task).answer);
            CHECK_FALSE(row.agreedBy);
            CHECK(at.standing(row.task).cameFrom == "REFUGE");
        }
    CHECK(at.with("ivs_provider", "") == 3);
}

TEST_CASE("only the tasks that are named go, and only open ones of that agency", "[commands][tasks][R-T3]")
{
    ALeaving at;
    ReallocateTasks command = at.arohas();
    command.to = "ivs_provider";
    command.tasks = {TaskId::fresh()};
    CHECK(at.refused(command).sentence.contains("nothing was changed"));
    command.tasks = {at.reaching};
    at.done(command);
    CHECK(at.with("ivs_provider", "") == 1);
}

TEST_CASE("nothing goes to somebody who has left, and what the table gives them is shown", "[commands][tasks][R-T3]")
{
    ALeaving at;
    at.done(NoteGone{"womens_refuge", at.words("Kiri Waaka")});
    ReallocateTasks command = at.arohas();
    command.worker = at.words("kiri waaka");
    CHECK(at.refused(command).sentence == "kiri waaka has left. Name somebody else, or nobody.");
    AllocateTask task = at.task("womens_refuge", "ask for a lamp");
    task.worker = at.words("Kiri Waaka");
    at.done(task); // what was said at the table is written down, and shown as what it is
    CHECK(at.standing(task.task).withSomebodyGone);
}

TEST_CASE("nobody takes over both parties of a plan with a list", "[commands][tasks][R-S2][R-T3]")
{
    ALeaving at;
    AllocateTask his = at.contact("pos_provider", {at.james});
    his.saidSafeBy = "womens_refuge";
    at.done(his);
    ReallocateTasks command;
    command.agency = "pos_provider";
    command.to = "womens_refuge";
    command.worker = at.words("Aroha Pene");
    command.because = at.words("POS closes");
    const Refusal refusal = at.refused(command);
    CHECK(refusal.rule == "R-S2");
    CHECK(refusal.sentence.contains("Nothing was changed"));
    CHECK(at.with("pos_provider", "") == 1);
}
