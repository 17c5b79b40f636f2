// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/afternoon.h"

#include "app/demonstration/chance.h"
#include "app/demonstration/phrases.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/let_task_go.h"
#include "core/queries/meeting/meetings.h"
#include "core/queries/plan/tasks_of.h"

namespace tepu::demonstration {
namespace {

/// What the agency says came of it; now and then nobody could be reached.
EndTask ended(const TaskRow& task, Chance& chance)
{
    const Phrases& phrases = Phrases::shipped();
    const bool contact = task.category == TaskCategory::MakeContactWithFamily;
    if (contact && chance.oneIn(9))
        return {task.task, TaskState::NotDoneNotUndertaken, Words::of(chance.oneOf(phrases.under({"not_done"})))};
    const QStringList own = phrases.under({"done", code(task.category)});
    return {task.task, TaskState::Done, Words::of(chance.oneOf(own.isEmpty() ? phrases.under({"done", "other"}) : own))};
}

/// What is due before tomorrow's table is done today, but for one in so many; of the rest some is done ahead of time.
bool isDoneToday(const TaskRow& task, Instant now, Chance& chance)
{
    const bool slow = chance.oneIn(40); // waits for somebody who is away
    const Instant nextTable = instantAt(dateAt(now).addDays(1), QTime(9, 0)).value();
    return !slow && (task.due < nextTable ? !chance.oneIn(12) : chance.oneIn(3));
}

void lookAt(Acting& acting, const TaskRow& task)
{
    Chance chance(task.words + isoUtc(task.allocatedAt));
    if (!isOpen(task.state) || task.unsafe)
        return;
    acting.wait(std::chrono::seconds(10 + chance.below(30)));
    if (task.state == TaskState::Held && chance.oneIn(4))
        acting.mayAct(LetTaskGo{task.task, task.afterAgency, {}, {}});
    else if (task.state != TaskState::Held && isDoneToday(task, acting.now(), chance))
        acting.mayAct(ended(task, chance));
}

} // namespace

void liveAfternoon(Acting& acting)
{
    acting.leaveTable();
    for (const MeetingRow& meeting : meetings(acting.tables()))
        for (const TaskRow& task : tasksOfMeeting(acting.tables(), meeting.meeting, acting.now()))
            lookAt(acting, task);
}

} // namespace tepu::demonstration
