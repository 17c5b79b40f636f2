// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/afternoon.h"

#include "app/demonstration/chance.h"
#include "app/demonstration/phrases.h"
#include "core/commands/task/end_task.h"
#include "core/queries/meeting/meetings.h"
#include "core/queries/plan/tasks_of.h"

namespace tepu::demonstration {
namespace {

constexpr int tablesLookedAt = 2;

/// What the agency says came of it.
std::optional<Words> outcomeOf(const TaskRow& task, Chance& chance)
{
    CaseFacts family;
    family.victim = task.peopleNames.section(u',', 0, 0);
    const Phrases& phrases = Phrases::shipped();
    const QStringList own = phrases.under({"done", code(task.category)});
    return spoken(chance.oneOf(own.isEmpty() ? phrases.under({"done", "other"}) : own), family);
}

void endSome(Acting& acting, const QVector<TaskRow>& tasks)
{
    for (const TaskRow& task : tasks) {
        Chance chance(task.words + isoUtc(task.allocatedAt)); // ids are new each time: no order of people here
        if (!isOpen(task.state) || task.state == TaskState::Held || chance.oneIn(9))
            continue;
        acting.wait(std::chrono::seconds(20 + chance.below(60)));
        acting.mayAct(EndTask{task.task, TaskState::Done, outcomeOf(task, chance)});
    }
}

} // namespace

void liveAfternoon(Acting& acting)
{
    acting.leaveTable();
    int looked = 0;
    for (const MeetingRow& meeting : meetings(acting.tables()))
        if (looked++ < tablesLookedAt)
            endSome(acting, tasksOfMeeting(acting.tables(), meeting.meeting, acting.now()));
}

} // namespace tepu::demonstration
