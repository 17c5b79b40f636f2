// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/add_person_to_plan.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/plan/join_plans.h"
#include "core/commands/plan/part_plans.h"
#include "core/commands/plan/start_plan.h"
#include "core/queries/plan/plan_side.h"
#include "core/queries/who/plans_beside.h"
#include "tests/support/two_jameses.h"

using namespace tepu;

namespace {

PlanId begun(AFamily& family, const char* name)
{
    const StartPlan plan{PlanId::fresh(), {}, QString::fromUtf8(name), Location::WaikatoCity};
    family.done(plan);
    return plan.plan;
}

QVector<PlanThing> thingsOf(const AFamily& family, const PlanId& plan)
{
    const auto side = planSide(family.tables(), plan, family.clock);
    REQUIRE(side);
    return side->things;
}

QStringList thingsOf(const AFamily& family, const PlanId& plan, ThingOfPlan kind)
{
    QStringList words;
    for (const PlanThing& thing : thingsOf(family, plan))
        if (thing.kind == kind)
            words.append(thing.words);
    return words;
}

} // namespace

TEST_CASE("two open plans on which somebody stands are held side by side once, by whom they share", "[queries][who][R-M12]")
{
    AFamily family;
    const PlanId tawa = begun(family, "Tawa"), rimu = begun(family, "Rimu");
    CHECK(plansSharingSomebody(family.tables()).empty());
    family.done(AddPersonToPlan{tawa, family.james, Role::Perpetrator});
    family.done(AddPersonToPlan{tawa, family.mere, Role::Witness});
    const auto pairs = plansSharingSomebody(family.tables());
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].plan == family.kowhai);
    CHECK(pairs[0].other == tawa);
    CHECK(pairs[0].onList); // the Kōwhai family is heard today
    CHECK(pairs[0].shared == QVector<QString>{"James Totara", QString::fromUtf8("Mere Kōwhai")});
    family.done(AddPersonToPlan{rimu, family.james, Role::Perpetrator});
    CHECK(plansSharingSomebody(family.tables()).size() == 3);
    family.done(ClosePlan{rimu, family.words("moved away"), true, {}});
    CHECK(plansSharingSomebody(family.tables()).size() == 1);
}

TEST_CASE("somebody who is one with another links the plans of both", "[queries][who][R-M12]")
{
    TwoJameses two(TwoJameses::Where::OtherPlan);
    CHECK(plansSharingSomebody(two.family.tables()).empty());
    two.join();
    REQUIRE(plansSharingSomebody(two.family.tables()).size() == 1);
    CHECK(plansSharingSomebody(two.family.tables())[0].shared == QVector<QString>{"James Totara"});
    two.part();
    CHECK(plansSharingSomebody(two.family.tables()).empty());
}

TEST_CASE("joined plans stand beside each other with the reason until they are parted", "[queries][who][R-M12]")
{
    AFamily family;
    const PlanId tawa = begun(family, "Tawa");
    CHECK_FALSE(plansBeside(family.tables(), tawa, tawa));
    CHECK_FALSE(plansBeside(family.tables(), family.kowhai, tawa)->joinedAt);
    family.done(JoinPlans{tawa, family.kowhai, family.words("her maiden name")});
    REQUIRE(joinedPlans(family.tables()).size() == 1);
    const auto pair = plansBeside(family.tables(), tawa, family.kowhai);
    REQUIRE(pair);
    CHECK(pair->plan == family.kowhai); // it goes on
    CHECK(pair->joinedAt == family.clock);
    CHECK(pair->because == "her maiden name");
    family.done(PartPlans{tawa, family.kowhai, family.words("two families")});
    CHECK(joinedPlans(family.tables()).empty());
}

TEST_CASE("one side shows everything on a plan, and what goes with an episode cannot go alone", "[queries][who]")
{
    AFamily family;
    const PersonId aunt = family.person("Mere");
    const PlanId tawa = begun(family, "Tawa");
    family.done(AddPersonToPlan{tawa, aunt, Role::Witness});
    family.allocated(family.task("police", "drive past"));
    family.said("womens_refuge", "she is with her sister");
    CHECK(thingsOf(family, family.kowhai, ThingOfPlan::Episode) == QStringList{"Wed 9 May 2018, P180509-0001"});
    CHECK(thingsOf(family, family.kowhai, ThingOfPlan::Task) == QStringList{"drive past"});
    CHECK(thingsOf(family, family.kowhai, ThingOfPlan::Line) == QStringList{"she is with her sister"});
    CHECK(thingsOf(family, family.kowhai, ThingOfPlan::Person).size() == 4);
    for (const auto& [plan, alone] : {std::pair{family.kowhai, false}, {tawa, true}})
        for (const PlanThing& thing : thingsOf(family, plan))
            if (thing.kind == ThingOfPlan::Person)
                CHECK(thing.goesAlone == alone);
    CHECK_FALSE(planSide(family.tables(), PlanId::fresh(), family.clock));
}

TEST_CASE("a child who used violence is not called a person using violence on a side", "[queries][who][R-K4]")
{
    AFamily family;
    const PlanId tawa = begun(family, "Tawa");
    family.done(AddPersonToPlan{tawa, family.hana, Role::Perpetrator});
    for (const PlanThing& thing : thingsOf(family, tawa))
        CHECK(thing.beside == "young person who used violence");
}
