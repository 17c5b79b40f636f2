// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contact/stagger_contacts.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/task/end_task.h"
#include "core/queries/plan/tasks_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

/// Refuge has the initial contact with Mere, Police and Health are to reach her too.
class ACrowd {
public:
    ACrowd()
    {
        first = family.allocated(family.contact("womens_refuge", {family.mere}));
        second = family.allocated(later("police"));
        third = family.allocated(later("health"));
    }

    AllocateTask later(const char* agency)
    {
        AllocateTask task = family.contact(agency, {family.mere});
        task.initialContact = false;
        task.due = family.clock + 72h;
        return task;
    }

    TaskRow row(const TaskId& task)
    {
        for (const TaskRow& each : tasksOf(family.tables(), family.kowhai, family.clock))
            if (each.task == task)
                return each;
        FAIL("there is no such task");
        return {};
    }

    AFamily family;
    TaskId first, second, third;
};

} // namespace

TEST_CASE("contacts come one after another: each waits for the one before, and goes on when that is done", "[contact][R-C8][R-T6]")
{
    ACrowd crowd;
    crowd.family.done(StaggerContacts{crowd.family.kowhai, {crowd.first, crowd.second, crowd.third}});
    CHECK(crowd.row(crowd.first).state == TaskState::Allocated);
    CHECK(crowd.row(crowd.second).state == TaskState::Held);
    CHECK(crowd.row(crowd.third).afterTask == crowd.second);
    EndTask end;
    end.task = crowd.first;
    end.state = TaskState::Done;
    end.outcome = crowd.family.words("met her");
    crowd.family.done(end);
    CHECK(crowd.row(crowd.second).state == TaskState::Allocated);
    CHECK(crowd.row(crowd.third).state == TaskState::Held);
}

TEST_CASE("staggering keeps every deadline, and undo lets all come as before", "[contact][R-C8][R-D4][undo]")
{
    ACrowd crowd;
    const Instant due = crowd.row(crowd.second).due;
    const Receipt receipt = crowd.family.done(StaggerContacts{crowd.family.kowhai, {crowd.first, crowd.second}});
    CHECK(crowd.row(crowd.second).due == due);
    crowd.family.done(StrikeOut{receipt.stamp.command});
    CHECK(crowd.row(crowd.second).state == TaskState::Allocated);
    CHECK_FALSE(crowd.row(crowd.second).afterTask);
}

TEST_CASE("the initial contact never waits behind another", "[contact][R-C8][R-D1]")
{
    ACrowd crowd;
    CHECK(crowd.family.refused(StaggerContacts{crowd.family.kowhai, {crowd.second, crowd.first}}).rule == "R-D1");
}

TEST_CASE("only open contact tasks of one person, each once, come one after another", "[contact][R-C8]")
{
    ACrowd crowd;
    AFamily& family = crowd.family;
    CHECK(family.refused(StaggerContacts{family.kowhai, {crowd.first}}).sentence.contains("two tasks or more"));
    CHECK(family.refused(StaggerContacts{family.kowhai, {crowd.second, crowd.second}}).sentence.contains("each once"));
    const TaskId other = family.allocated(family.task("police", "look at the house"));
    CHECK(family.refused(StaggerContacts{family.kowhai, {crowd.second, other}}).sentence.contains("Only contact tasks"));
    AllocateTask hers = crowd.later("oranga_tamariki");
    hers.people = {family.hana};
    const TaskId hana = family.allocated(hers);
    CHECK(family.refused(StaggerContacts{family.kowhai, {crowd.second, hana}}).sentence.contains("different people"));
    family.done(StaggerContacts{family.kowhai, {crowd.first, crowd.second}});
    CHECK(family.refused(StaggerContacts{family.kowhai, {crowd.first, crowd.second}}).sentence.contains("held already"));
}
