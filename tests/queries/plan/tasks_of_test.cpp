// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/note_names.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/site/change_setting.h"
#include "core/commands/task/agree_task.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/mark_not_yet_told.h"
#include "core/commands/task/withdraw_task.h"
#include "core/queries/plan/tasks_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

static TaskRow taskOf(const AFamily& family, const TaskId& task, std::optional<Instant> now = {})
{
    for (const TaskRow& row : tasksOf(family.tables(), family.kowhai, now.value_or(family.clock)))
        if (row.task == task)
            return row;
    FAIL("the task is not there");
    return {};
}

/// A task given at 09:00 that is due at 13:00 on 10 May.
static TaskId fourHours(AFamily& family)
{
    family.clock = family.at("2018-05-10T08:59:00+12:00");
    AllocateTask task = family.task("police", "welfare check");
    task.due = family.at("2018-05-10T13:00:00+12:00");
    return family.allocated(task);
}

TEST_CASE("a task row has everything that its line shows", "[queries][tasks]")
{
    AFamily family;
    AllocateTask task = family.contact("womens_refuge", {family.mere, family.hana});
    task.secondAgency = "health";
    task.worker = family.words("Aroha Pene");
    task.notAlone = true;
    task.agreedBy = "Aroha Pene";
    family.done(task);
    const TaskRow row = taskOf(family, task.task);
    CHECK(row.plan == family.kowhai);
    CHECK(row.meeting == family.meeting);
    CHECK(row.category == TaskCategory::MakeContactWithFamily);
    CHECK(row.mark == "REFUGE");
    CHECK(row.agencyName == QString::fromUtf8("Women’s Refuge"));
    CHECK(row.secondAgency == QString("health"));
    CHECK(row.secondMark == "HLTH");
    CHECK(row.people == QVector{family.mere, family.hana});
    CHECK(row.peopleNames == "Mere, Hana");
    CHECK(row.words == "make contact");
    CHECK(row.worker == "Aroha Pene");
    CHECK(row.notAlone);
    CHECK(row.initialContact);
    CHECK(row.state == TaskState::Allocated);
    CHECK(row.allocatedAt == family.clock);
    CHECK(row.agreedBy == QString("Aroha Pene"));
    CHECK_FALSE(row.notYetTold);
    CHECK_FALSE(row.endedAt);
}

TEST_CASE("a task is due soon in the last quarter of its time, overdue after it", "[queries][tasks][R-D5]")
{
    AFamily family;
    const TaskId task = fourHours(family);
    const auto lateness = [&](const char* time) { return taskOf(family, task, family.at(time)).lateness; };
    CHECK(lateness("2018-05-10T11:59:00+12:00") == Lateness::InTime);
    CHECK(lateness("2018-05-10T12:00:00+12:00") == Lateness::DueSoon);
    CHECK(lateness("2018-05-10T12:01:00+12:00") == Lateness::DueSoon);
    CHECK(lateness("2018-05-10T13:00:00+12:00") == Lateness::DueSoon);
    CHECK(lateness("2018-05-10T13:01:00+12:00") == Lateness::Overdue);
}

TEST_CASE("hours left are said in words, then how long it is over", "[queries][tasks][R-D5]")
{
    AFamily family;
    const TaskId task = fourHours(family);
    const auto words = [&](const char* time) { return taskOf(family, task, family.at(time)).dueWords; };
    CHECK(words("2018-05-10T09:00:00+12:00") == "4 h left");
    CHECK(words("2018-05-10T12:00:00+12:00") == "1 h left");
    CHECK(words("2018-05-10T12:01:00+12:00") == "59 min left");
    CHECK(words("2018-05-10T13:00:00+12:00") == "0 min left");
    CHECK(words("2018-05-10T13:01:00+12:00") == "1 min over");
    CHECK(words("2018-05-12T13:00:00+12:00") == "2 days over");
}

TEST_CASE("an overdue task climbs: representative, coordinator after a day, the next table after three", "[queries][tasks][R-D5]")
{
    AFamily family;
    ChangeRisk medium;
    medium.plan = family.kowhai;
    medium.to = RiskLevel::Medium;
    medium.text = family.words("likely, not imminent");
    family.done(medium);
    const TaskId task = fourHours(family);
    const auto climbed = [&](const char* time) { return taskOf(family, task, family.at(time)).climbed; };
    CHECK(climbed("2018-05-10T13:00:00+12:00") == ClimbedTo::Nobody);
    CHECK(climbed("2018-05-10T13:01:00+12:00") == ClimbedTo::Representative);
    CHECK(climbed("2018-05-11T12:59:00+12:00") == ClimbedTo::Representative);
    CHECK(climbed("2018-05-11T13:00:00+12:00") == ClimbedTo::Coordinator);
    CHECK(climbed("2018-05-13T12:59:00+12:00") == ClimbedTo::Coordinator);
    CHECK(climbed("2018-05-13T13:00:00+12:00") == ClimbedTo::NextTable);
}

TEST_CASE("of a High plan a task climbs to the coordinator at once, and before a level is set it is High", "[queries][tasks][R-D5]")
{
    AFamily family;
    const TaskId task = fourHours(family);
    const auto climbed = [&](const char* time) { return taskOf(family, task, family.at(time)).climbed; };
    CHECK(climbed("2018-05-10T13:01:00+12:00") == ClimbedTo::Coordinator);
    CHECK(climbed("2018-05-11T12:59:00+12:00") == ClimbedTo::Coordinator);
    CHECK(climbed("2018-05-11T13:00:00+12:00") == ClimbedTo::NextTable);
}

TEST_CASE("when tasks climb is the site's to say", "[queries][tasks][R-D5]")
{
    AFamily family;
    const TaskId task = fourHours(family);
    family.done(ChangeSetting{"urgency", R"({"soon_in_last_part":2,"soon_at_least":30,"coordinator_after":60,
        "coordinator_after_high":60,"next_table_after":240,"next_table_after_high":120})"});
    CHECK(taskOf(family, task, family.at("2018-05-10T11:00:00+12:00")).lateness == Lateness::DueSoon); // half of its time
    CHECK(taskOf(family, task, family.at("2018-05-10T13:59:00+12:00")).climbed == ClimbedTo::Representative);
    CHECK(taskOf(family, task, family.at("2018-05-10T15:00:00+12:00")).climbed == ClimbedTo::NextTable);
}

TEST_CASE("a contact of somebody who must not be contacted is held, and never late", "[queries][tasks][R-C6]")
{
    AFamily family;
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere}));
    const TaskId other = family.allocated(family.task("police", "welfare check"));
    family.done(HoldContact{AlertId::fresh(), family.mere, family.words("he reads her messages"), {}, Source::Victim, {}, false, {}});
    const Instant later = family.at("2018-06-01T12:00:00+12:00");
    CHECK(taskOf(family, task).unsafe);
    CHECK(taskOf(family, task, later).dueWords == "held: unsafe");
    CHECK(taskOf(family, task, later).lateness == Lateness::InTime);
    CHECK(taskOf(family, task, later).climbed == ClimbedTo::Nobody);
    CHECK_FALSE(taskOf(family, other).unsafe);
    CHECK(taskOf(family, other, later).lateness == Lateness::Overdue);
}

TEST_CASE("a task that waits says for what, and is never late", "[queries][tasks][R-T6]")
{
    AFamily family;
    AllocateTask task = family.task("police", "serve the order");
    task.ifEvent = "he comes back to town";
    task.afterAgency = "womens_refuge";
    family.done(task);
    const Instant later = family.at("2018-06-01T12:00:00+12:00");
    CHECK(taskOf(family, task.task, later).state == TaskState::Held);
    CHECK(taskOf(family, task.task, later).dueWords == "held");
    CHECK(taskOf(family, task.task, later).waitWords
          == QString::fromUtf8("held: until Women’s Refuge says that it is safe, until: he comes back to town"));
}

TEST_CASE("a wait by the clock is over when its time has come", "[queries][tasks][R-T6]")
{
    AFamily family;
    AllocateTask task = family.task("police", "serve the order");
    task.notBefore = family.at("2018-05-10T12:00:00+12:00");
    family.done(task);
    CHECK(taskOf(family, task.task, family.at("2018-05-10T11:59:00+12:00")).state == TaskState::Held);
    CHECK(taskOf(family, task.task, family.at("2018-05-10T11:59:00+12:00")).waitWords == "held: not before Thu 10 May 12:00");
    CHECK(taskOf(family, task.task, family.at("2018-05-10T12:00:00+12:00")).state == TaskState::Allocated);
    CHECK(taskOf(family, task.task, family.at("2018-05-10T12:00:00+12:00")).waitWords.isEmpty());
}

TEST_CASE("a task that waits for another goes on once that is done", "[queries][tasks][R-T6]")
{
    AFamily family;
    const TaskId first = family.allocated(family.task("police", "find out where he is"));
    AllocateTask second = family.task("corrections", "tell him of the programme");
    second.afterTask = first;
    family.done(second);
    CHECK(taskOf(family, second.task).afterTask == first);
    CHECK(taskOf(family, second.task).waitWords == "held: until the task before it is done");
    family.done(EndTask{first, TaskState::Done, {}});
    CHECK_FALSE(taskOf(family, second.task).afterTask);
    CHECK(taskOf(family, second.task).state == TaskState::Allocated);
}

TEST_CASE("a deadline shows High until decided, and follows the level", "[queries][tasks][R-D1]")
{
    AFamily family;
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere}));
    CHECK(taskOf(family, task).highUntilDecided);
    CHECK_FALSE(taskOf(family, task).fixed);
    ChangeRisk high;
    high.plan = family.kowhai;
    high.to = RiskLevel::High;
    high.text = family.words("imminent");
    family.done(high);
    CHECK_FALSE(taskOf(family, task).highUntilDecided);
    CHECK(taskOf(family, task).level == RiskLevel::High);
}

TEST_CASE("ended tasks say how they ended, and stand below the open ones, the newest first", "[queries][tasks][R-T2]")
{
    AFamily family;
    QVector<TaskId> tasks;
    for (const char* words : {"one", "two", "three", "four", "five"})
        tasks.append(family.allocated(family.task("police", words)));
    family.done(EndTask{tasks[0], TaskState::Done, family.words("spoke with her")});
    family.done(EndTask{tasks[1], TaskState::NotDoneCircumstancesChanged, family.words("moved away")});
    family.done(EndTask{tasks[2], TaskState::NotDoneNotUndertaken, family.words("no car")});
    family.done(WithdrawTask{tasks[3], family.words("twice on the list")});
    QStringList words;
    for (const TaskRow& row : tasksOf(family.tables(), family.kowhai, family.clock))
        words.append(row.words + u' ' + row.dueWords);
    REQUIRE(words.size() == 5);
    CHECK(words[0].startsWith("five"));
    CHECK(words.mid(1)
          == QStringList{"four withdrawn", "three not done: not undertaken", "two not done: circumstances changed", "one done"});
    CHECK(taskOf(family, tasks[0]).outcome == "spoke with her");
    CHECK(taskOf(family, tasks[0]).endedAt);
}

TEST_CASE("an agency that was absent is not yet told until it is", "[queries][tasks][R-T2]")
{
    AFamily family;
    const TaskId task = family.allocated(family.task("police", "welfare check"));
    CHECK_FALSE(taskOf(family, task).notYetTold);
    family.done(MarkNotYetTold{task});
    CHECK(taskOf(family, task).notYetTold);
    family.done(AgreeTask{task, "Sgt Ngata"});
    CHECK_FALSE(taskOf(family, task).notYetTold);
    CHECK(taskOf(family, task).agreedBy == QString("Sgt Ngata"));
}

TEST_CASE("who else works with somebody stands on an open task, each agency once", "[queries][tasks][R-T6]")
{
    AFamily family;
    const TaskId refuge = family.allocated(family.contact("womens_refuge", {family.mere}));
    for (const char* agency : {"health", "health", "police"}) {
        AllocateTask task = family.task(agency, "see her");
        task.people = {family.mere};
        family.done(task);
    }
    AllocateTask his = family.task("stopping_violence", "begin the programme");
    his.people = {family.james};
    family.done(his);
    CHECK(taskOf(family, refuge).alsoWith == QVector<QString>{"POL", "HLTH"});
    family.done(EndTask{refuge, TaskState::Done, {}});
    CHECK(taskOf(family, refuge).alsoWith.isEmpty());
}

TEST_CASE("people on a task are called by the name they use", "[queries][tasks]")
{
    AFamily family;
    family.done(NotePreferredName{family.mere, "Mimi"});
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.hana, family.mere}));
    CHECK(taskOf(family, task).peopleNames == "Hana, Mimi"); // in the order in which they were named
}

TEST_CASE("a deadline that was moved says when and from where", "[queries][tasks][R-D4]")
{
    AFamily family;
    ChangeRisk level;
    level.plan = family.kowhai;
    level.to = RiskLevel::Low;
    level.text = family.words("a first argument");
    family.done(level);
    family.atTable = false;
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere}));
    const Instant before = taskOf(family, task).due;
    CHECK_FALSE(taskOf(family, task).redatedAt);
    level.to = RiskLevel::High;
    family.done(level);
    CHECK(taskOf(family, task).redatedAt == family.clock);
    CHECK(taskOf(family, task).redatedFrom == before);
    CHECK(taskOf(family, task).due == family.clock + 24h);
}

TEST_CASE("the tasks of a table are those that it gave, of every family", "[queries][tasks]")
{
    AFamily family;
    const TaskId here = family.allocated(family.task("police", "welfare check"));
    family.atTable = false;
    family.done(family.task("health", "given at the desk"));
    const auto tasks = tasksOfMeeting(family.tables(), family.meeting, family.clock);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.first().task == here);
    CHECK(tasksOfMeeting(family.tables(), MeetingId::fresh(), family.clock).isEmpty());
    CHECK(tasksOf(family.tables(), family.kowhai, family.clock).size() == 2);
}

TEST_CASE("a plan with ninety-two tasks shows them all", "[queries][tasks][R-T5]")
{
    AFamily family;
    for (int i = 0; i < 92; ++i)
        family.done(family.task("police", "one more"));
    CHECK(tasksOf(family.tables(), family.kowhai, family.clock).size() == 92);
}
