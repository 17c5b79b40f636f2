// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/add_person_to_plan.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/plan/part_plans.h"
#include "core/commands/plan/reopen_plan.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/meeting/add_to_list.h"
#include "core/commands/record/strike_out.h"
#include "core/queries/plan/case_head.h"
#include "core/queries/plan/people.h"
#include "core/queries/plan/tasks_of.h"
#include "core/queries/record/scopes_of_plans.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

/// The Kōwhai family, and a plan of theirs that was begun a second time under the name Tawa.
struct Twice {
    AFamily family;
    PlanId tawa;

    Twice()
    {
        const StartPlan start{PlanId::fresh(), "W18-0900", "Tawa", Location::WaikatoCity};
        family.done(start);
        tawa = start.plan;
        family.done(AddPersonToPlan{tawa, family.mere, Role::Victim});
        AllocateTask task = family.task("womens_refuge", "find her a room");
        task.plan = tawa;
        family.done(task);
        CaptureLine line;
        line.plan = tawa;
        line.words = family.words("she rang in March");
        family.done(line);
    }
    Receipt join() { return family.done(JoinPlans{tawa, family.kowhai, family.words("one family under two names")}); }
    qsizetype tasks(const PlanId& plan) const { return tasksOf(family.tables(), plan, family.clock).size(); }
    int lines(const PlanId& plan) const { return family.tables().one<int>("SELECT count(*) FROM line WHERE plan = ?", values(plan)).value(); }
    void level(const PlanId& plan, RiskLevel to)
    {
        ChangeRisk change;
        change.plan = plan;
        change.to = to;
        change.text = family.words("as the table sees it");
        family.done(change);
    }
    std::optional<RiskLevel> level(const PlanId& plan) const { return caseHead(family.tables(), plan, {}, family.clock)->level; }
};

} // namespace

TEST_CASE("of two plans that are joined everything stands on the one that goes on", "[commands][plans-joined][R-M12]")
{
    Twice twice;
    twice.join();
    CHECK(twice.tasks(twice.family.kowhai) == 1);
    CHECK(twice.lines(twice.family.kowhai) == 1);
    CHECK(twice.tasks(twice.tawa) == 0);
    CHECK(people(twice.family.tables(), twice.family.kowhai, twice.family.clock).size() == 4); // Mere once
    CHECK(caseHead(twice.family.tables(), twice.tawa, {}, twice.family.clock)->joinedInto == QString("W18-0001"));
    CHECK(planCalled(twice.family.tables(), "W18-0900") == twice.family.kowhai);
}

TEST_CASE("what is told after the joining stands there too, whichever plan it names", "[commands][plans-joined][R-M12]")
{
    Twice twice;
    twice.join();
    CaptureLine line;
    line.plan = twice.tawa;
    line.words = twice.family.words("said of the old number");
    twice.family.done(line);
    CHECK(twice.lines(twice.family.kowhai) == 2);
    AllocateTask task = twice.family.task("police", "drive past");
    task.plan = twice.tawa;
    CHECK(twice.family.refused(task).sentence.contains("joined with W18-0001"));
}

TEST_CASE("parted, each plan has what was told of it, before and since", "[commands][plans-joined][R-M12]")
{
    Twice twice;
    twice.join();
    CaptureLine line;
    line.plan = twice.tawa;
    line.words = twice.family.words("said of the old number");
    twice.family.done(line);
    twice.family.done(PartPlans{twice.tawa, twice.family.kowhai, twice.family.words("they are cousins")});
    CHECK(twice.lines(twice.tawa) == 2);
    CHECK(twice.lines(twice.family.kowhai) == 0);
    CHECK(twice.tasks(twice.tawa) == 1);
    CHECK(twice.family.refused(PartPlans{twice.tawa, twice.family.kowhai, twice.family.words("again")}).sentence.contains("was not joined"));
}

TEST_CASE("undo of a joining is as if it had not been", "[commands][plans-joined][undo]")
{
    Twice twice;
    const Receipt receipt = twice.join();
    twice.family.done(StrikeOut{receipt.stamp.command});
    CHECK(twice.tasks(twice.tawa) == 1);
    CHECK(twice.lines(twice.tawa) == 1);
    CHECK(twice.tasks(twice.family.kowhai) == 0);
    const QString live = twice.family.tables().dump();
    REQUIRE(twice.family.record->rebuild());
    CHECK(twice.family.tables().dump() == live);
}

TEST_CASE("the highest level stands for the family, and goes when they are parted", "[commands][plans-joined][R-M12]")
{
    Twice twice;
    twice.level(twice.family.kowhai, RiskLevel::Low);
    twice.level(twice.tawa, RiskLevel::High);
    twice.join();
    CHECK(twice.level(twice.family.kowhai) == RiskLevel::High);
    twice.family.done(PartPlans{twice.tawa, twice.family.kowhai, twice.family.words("cousins")});
    CHECK(twice.level(twice.family.kowhai) == RiskLevel::Low);
    CHECK(twice.level(twice.tawa) == RiskLevel::High);
}

TEST_CASE("a lower level of the other plan that was set later does not lower the family", "[commands][plans-joined][R-M12]")
{
    Twice twice;
    twice.level(twice.family.kowhai, RiskLevel::High);
    twice.level(twice.tawa, RiskLevel::Low);
    twice.join();
    CHECK(twice.level(twice.family.kowhai) == RiskLevel::High);
}

TEST_CASE("plans are joined only into one that is open, once, and not while both are to be heard", "[commands][plans-joined][R-M12]")
{
    Twice twice;
    AFamily& family = twice.family;
    const auto why = family.words("one family");
    CHECK(family.refused(JoinPlans{twice.tawa, twice.tawa, why}).sentence.contains("name two"));
    CHECK(family.refused(JoinPlans{twice.tawa, PlanId::fresh(), why}).sentence.contains("no such plan"));
    family.done(AddToList{family.meeting, twice.tawa, family.words("asked for by Police"), CaseId::fresh(), {}});
    CHECK(family.refused(JoinPlans{twice.tawa, family.kowhai, why}).sentence.contains("heard once"));
    const StartPlan third{PlanId::fresh(), "W18-0901", "Tawa", Location::WaikatoCity};
    family.done(third);
    family.done(JoinPlans{third.plan, family.kowhai, why});
    CHECK(family.refused(JoinPlans{third.plan, twice.tawa, why}).sentence.contains("was joined with W18-0001"));
    CHECK(family.refused(ReopenPlan{third.plan, {}}).sentence.contains("was joined with"));
}

TEST_CASE("a closed plan can be joined to an open one, which stays open", "[commands][plans-joined][R-M12]")
{
    Twice twice;
    const StartPlan old{PlanId::fresh(), "W17-0100", "Tawa", Location::WaikatoCity};
    twice.family.done(old);
    CaptureLine line;
    line.plan = old.plan;
    line.words = twice.family.words("she left him once before");
    twice.family.done(line);
    twice.family.done(ClosePlan{old.plan, twice.family.words("moved"), true, {}});
    CHECK(twice.family.refused(JoinPlans{twice.tawa, old.plan, twice.family.words("so")}).sentence.contains("is closed"));
    twice.family.done(JoinPlans{old.plan, twice.family.kowhai, twice.family.words("their first plan")});
    CHECK(twice.lines(twice.family.kowhai) == 1);
    CHECK_FALSE(caseHead(twice.family.tables(), twice.family.kowhai, {}, twice.family.clock)->closedAt);
}

TEST_CASE("plans are joined one after the other, and all stand on the last", "[commands][plans-joined][R-M12]")
{
    Twice twice;
    const StartPlan third{PlanId::fresh(), "W18-0901", "Tawa", Location::WaikatoCity};
    twice.family.done(third);
    twice.family.done(JoinPlans{twice.tawa, third.plan, twice.family.words("one")});
    twice.family.done(JoinPlans{third.plan, twice.family.kowhai, twice.family.words("and the same")});
    CHECK(twice.tasks(twice.family.kowhai) == 1);
    CHECK(planCalled(twice.family.tables(), "W18-0900") == twice.family.kowhai);
    const auto scopes = scopesOfPlans(twice.family.tables(), {twice.family.kowhai});
    CHECK(scopes.contains(twice.tawa.uuid()));
    const QString live = twice.family.tables().dump();
    REQUIRE(twice.family.record->rebuild());
    CHECK(twice.family.tables().dump() == live);
    twice.family.done(PartPlans{third.plan, twice.family.kowhai, twice.family.words("not they")});
    CHECK(twice.tasks(third.plan) == 1);
}
