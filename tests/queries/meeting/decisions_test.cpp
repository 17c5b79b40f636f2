// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/decide_case.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/take_up_again.h"
#include "core/commands/task/allocate_task.h"
#include "core/commands/task/end_task.h"
#include "core/queries/meeting/decisions.h"
#include "tests/support/a_week.h"

using namespace tepu;

namespace {

struct OneFamily : AWeek {
    OneFamily()
    {
        plan = episode("Karaka");
        list();
        open();
    }
    TaskId give(const char* agency)
    {
        AllocateTask task;
        task.plan = plan;
        task.category = TaskCategory::InformationSourcing;
        task.agency = QString::fromLatin1(agency);
        task.words = words("find out");
        task.due = may(14, "12:00");
        done(task);
        return task.task;
    }
    QStringList toTell() const
    {
        QStringList all;
        for (const ToTellRow& row : toTellOfReplacement(tables(), caseOf(plan)))
            all.append(QStringLiteral("%1 %2").arg(row.mark).arg(row.tasks));
        return all;
    }
    PlanId plan;
};

} // namespace

TEST_CASE("a case that no table has decided has no decisions", "[queries][decisions]")
{
    OneFamily at;
    CHECK(decisions(at.tables(), at.caseOf(at.plan)).isEmpty());
    CHECK(at.toTell().isEmpty());
}

TEST_CASE("the earlier decision is shown as replaced, with when and why", "[queries][decisions][R-M13]")
{
    OneFamily at;
    at.done(OpenCase{at.caseOf(at.plan)});
    at.done(DecideCase{at.caseOf(at.plan), CaseOutcome::NoFurtherAction, at.words("a quarrel of neighbours")});
    const Instant first = at.clock;
    at.done(TakeUpAgain{at.caseOf(at.plan), at.words("Refuge has rung")});
    const Instant again = at.clock;
    at.decide(at.plan, RiskLevel::Medium);
    const auto rows = decisions(at.tables(), at.caseOf(at.plan));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].at == first);
    CHECK(rows[0].outcome == CaseOutcome::NoFurtherAction);
    CHECK(rows[0].words == QString("a quarrel of neighbours"));
    CHECK(rows[0].replacedAt == again);
    CHECK(rows[0].replacedBecause == QString("Refuge has rung"));
    CHECK(rows[1].outcome == CaseOutcome::Decided);
    CHECK_FALSE(rows[1].replacedAt);
}

TEST_CASE("every agency with an open task of this table is told that its decision was replaced", "[queries][decisions][R-M13]")
{
    OneFamily at;
    at.give("womens_refuge");
    at.give("police");
    const TaskId over = at.give("health");
    at.give("police");
    at.done(EndTask{over, TaskState::Done, {}});
    at.decide(at.plan, RiskLevel::Medium);
    CHECK(at.toTell().isEmpty());
    at.done(TakeUpAgain{at.caseOf(at.plan), at.words("Refuge has rung")});
    CHECK(at.toTell() == QStringList{"POL 2", "REFUGE 1"}); // in the site's order
    at.give("corrections"); // given by the new discussion: nothing to be told of
    CHECK(at.toTell() == QStringList{"POL 2", "REFUGE 1"});
}
