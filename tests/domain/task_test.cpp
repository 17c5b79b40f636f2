// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/task.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("ten categories, in the order of Table 18", "[domain][R-T1]")
{
    CHECK(codes<TaskCategory>()
          == QStringList{"make_contact_with_family", "information_sharing", "information_sourcing",
                         "allocate_specialist_practitioner", "liaise_coordinate", "arrange_professionals_meeting",
                         "immediate_safety_actions", "other_actions", "set_sam_icm_review_date",
                         "monitored_alarm_home_security"});
}

TEST_CASE("a task is open until it is done, could not be done or was withdrawn", "[domain][R-T2]")
{
    for (const TaskState open : {TaskState::Allocated, TaskState::Accepted, TaskState::Held, TaskState::InProgress})
        CHECK(isOpen(open));
    for (const TaskState ended : {TaskState::Done, TaskState::NotDoneCircumstancesChanged, TaskState::NotDoneNotUndertaken,
                                  TaskState::Withdrawn})
        CHECK_FALSE(isOpen(ended));
}

TEST_CASE("“not done” always says which of the two it was", "[domain][R-T2]")
{
    CHECK_FALSE(fromCode<TaskState>(u"not_done"));
    CHECK(fromCode<TaskState>(u"not_done_circumstances_changed") == TaskState::NotDoneCircumstancesChanged);
    CHECK(fromCode<TaskState>(u"not_done_not_undertaken") == TaskState::NotDoneNotUndertaken);
}
