// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/site/change_setting.h"
#include "core/commands/task/agree_deadline.h"
#include "core/commands/task/answer_task.h"
#include "core/commands/task/end_task.h"
#include "core/queries/board/board.h"
#include "tests/support/a_family.h"
#include "tests/support/property.h"

using namespace tepu;

static bool shows(BoardFilter filter, const TaskRow& row, const TaskStanding& standing)
{
    const bool isHeld = row.unsafe || row.state == TaskState::Held;
    switch (filter) {
    case BoardFilter::Open: return isOpen(row.state);
    case BoardFilter::Overdue: return isOpen(row.state) && row.lateness == Lateness::Overdue;
    case BoardFilter::DueSoon: return isOpen(row.state) && row.lateness == Lateness::DueSoon;
    case BoardFilter::WithCoordinator: return isOpen(row.state) && row.climbed >= ClimbedTo::Coordinator;
    case BoardFilter::ForNextTable: return isOpen(row.state) && row.climbed == ClimbedTo::NextTable;
    case BoardFilter::Held: return isOpen(row.state) && isHeld;
    case BoardFilter::NotYetTold: return isOpen(row.state) && row.notYetTold;
    case BoardFilter::Declined: return isOpen(row.state) && standing.answer == TaskAnswer::Declined;
    case BoardFilter::WithSomebodyGone: return isOpen(row.state) && standing.withSomebodyGone;
    case BoardFilter::OutcomeToPassOn: return false;
    }
    Q_UNREACHABLE();
}

namespace {

/// Whatever may happen to the tasks of a family, in any order.
class ARandomWeek : public AFamily {
public:
    ARandomWeek()
    {
        for (int i = *rc::gen::inRange(1, 9); i > 0; --i)
            give();
        for (int i = *rc::gen::inRange(0, 14); i > 0; --i)
            somethingHappens();
    }

private:
    void give()
    {
        const bool isContact = *rc::gen::arbitrary<bool>();
        AllocateTask task = isContact ? contact("womens_refuge", {mere}) : this->task(*rc::gen::element("police", "acc", "health"), "something");
        if (!isContact)
            task.due = clock + std::chrono::hours(*rc::gen::inRange(1, 200));
        if (*rc::gen::inRange(0, 5) == 0)
            task.notBefore = clock + 30min;
        if (!task.notBefore && *rc::gen::inRange(0, 6) == 0)
            task.ifEvent = "bail";
        if (perform(task))
            given.append(task.task);
    }
    void somethingHappens()
    {
        if (given.isEmpty())
            return;
        const TaskId task = given[*rc::gen::inRange(0, int(given.size()))];
        switch (*rc::gen::inRange(0, 6)) {
        case 0: return void(perform(level()));
        case 1: return void(perform(EndTask{task, TaskState::Done, {}}));
        case 2: return void(perform(AgreeDeadline{task, clock + std::chrono::hours(*rc::gen::inRange(1, 90)), words("so it was agreed")}));
        case 3: return void(perform(answer(task)));
        case 4: return void(perform(hold()));
        default: clock += std::chrono::hours(*rc::gen::inRange(1, 30));
        }
    }
    ChangeRisk level()
    {
        ChangeRisk change;
        change.plan = kowhai;
        change.to = *rc::gen::element(RiskLevel::Low, RiskLevel::Medium, RiskLevel::High);
        change.because = {RiskReason::ConcernsForChildren};
        return change;
    }
    AnswerTask answer(const TaskId& task)
    {
        AnswerTask command;
        command.task = task;
        command.answer = *rc::gen::element(TaskAnswer::Accepted, TaskAnswer::Declined, TaskAnswer::Begun);
        command.words = words("so they said");
        return command;
    }
    HoldContact hold()
    {
        HoldContact command;
        command.person = mere;
        command.words = words("he reads her phone");
        return command;
    }
    template <class C>
    bool perform(const C& command)
    {
        clock += 1min;
        return record->perform(command, {record->user(), clock, meeting}).has_value();
    }

    QVector<TaskId> given;
};

} // namespace

TEST_CASE("a board judges every task as its own row does, whatever happened before", "[queries][board][R-D5][R-C6][property]")
{
    property("no order of acts parts the board from the rule", {25, 40}, [] {
        ARandomWeek week;
        const Instant now = week.clock + std::chrono::minutes(*rc::gen::inRange(0, 12'000));
        const auto tasks = tasksOf(week.tables(), week.kowhai, now);
        for (const BoardCount& count : boardCounts(week.tables(), now)) {
            BoardAsked asked;
            asked.filter = count.filter;
            QSet<TaskId> onBoard, byRule;
            for (const BoardRow& row : boardTasks(week.tables(), asked, now))
                onBoard.insert(row.task);
            for (const TaskRow& row : tasks)
                if (shows(count.filter, row, taskStandings(week.tables(), {row.task}).value(row.task)))
                    byRule.insert(row.task);
            RC_ASSERT(onBoard == byRule);
            RC_ASSERT(count.count == byRule.size());
        }
    });
}

TEST_CASE("time alone never lets a task climb down", "[queries][board][R-D5][property]")
{
    property("a task that stands where it stood has climbed as far, or further", {25, 40}, [] {
        ARandomWeek week;
        const auto climbedAt = [&](Instant now) {
            QHash<TaskId, ClimbedTo> climbed;
            for (const TaskRow& row : tasksOf(week.tables(), week.kowhai, now))
                climbed.insert(row.task, row.climbed);
            return climbed;
        };
        const auto before = climbedAt(week.clock);
        const auto after = climbedAt(week.clock + std::chrono::minutes(*rc::gen::inRange(0, 12'000)));
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            RC_ASSERT(after.value(it.key()) >= it.value());
    });
}

TEST_CASE("no order of levels gives an initial contact more time than the shortest of them", "[queries][board][R-D4][property]")
{
    property("each deadline is no later than that of any level since it was fixed", {25, 40}, [] {
        AFamily family;
        family.atTable = false;
        const auto change = [&](RiskLevel to) {
            ChangeRisk command;
            command.plan = family.kowhai;
            command.to = to;
            command.because = {RiskReason::ConcernsForChildren};
            family.clock += 1min;
            (void)family.record->perform(command, {family.record->user(), family.clock, std::nullopt});
        };
        change(RiskLevel::Low);
        const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere}));
        const auto dueNow = [&] { return tasksOf(family.tables(), family.kowhai, family.clock).first().due; };
        Instant shortest = dueNow();
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
            family.clock += std::chrono::minutes(*rc::gen::inRange(1, 3'000));
            const RiskLevel to = *rc::gen::element(RiskLevel::Low, RiskLevel::Medium, RiskLevel::High);
            change(to);
            RC_ASSERT(dueNow() <= shortest);
            if (to == RiskLevel::High)
                RC_ASSERT(dueNow() <= family.clock + 24h);
            shortest = dueNow();
        }
        RC_ASSERT(tasksOf(family.tables(), family.kowhai, family.clock).first().task == task);
    });
}
