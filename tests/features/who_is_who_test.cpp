// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"
#include "core/commands/who/join_people.h"
#include "core/commands/who/keep_people_apart.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/linked_plans.h"
#include "core/queries/plan/people.h"
#include "core/queries/plan/tasks_of.h"
#include "core/queries/who/doubtful.h"
#include "tests/support/two_jameses.h"

using namespace tepu;

static int jameses(const AFamily& family, const PlanId& plan)
{
    int count = 0;
    for (const PersonCard& card : people(family.tables(), plan, family.clock))
        count += card.givenNames == u"James" ? 1 : 0;
    return count;
}

static bool isHeld(const AFamily& family, const PlanId& plan)
{
    const auto strip = alertStrip(family.tables(), plan, family.clock);
    return std::any_of(strip.cbegin(), strip.cend(), [](const Alert& each) { return each.kind == Danger::UnsafeToContact; });
}

SCENARIO("a man whose birthday a file did not know is recognised, and what is known of him is known again", "[who]")
{
    GIVEN("James Totara, of whom Refuge said that he must not be contacted, and a James Totara in last night’s file")
    {
        TwoJameses two(TwoJameses::Where::OtherPlan);
        AFamily& family = two.family;
        HoldContact hold;
        hold.person = two.james;
        hold.protects = family.mere;
        hold.words = family.words("he does not know of her complaint");
        family.done(hold);
        THEN("they are two, the table is asked, and nobody is warned of what may be another man")
        {
            CHECK(doubtful(family.tables()).size() == 1);
            CHECK_FALSE(isHeld(family, two.otherPlan()));
        }
        WHEN("the coordinator sees that they are one")
        {
            two.join();
            THEN("the hold stands on both families’ cases, the plans are linked, and the question is gone")
            {
                CHECK(isHeld(family, two.otherPlan()));
                CHECK(isHeld(family, family.kowhai));
                CHECK(linkedPlans(family.tables(), family.kowhai).size() == 1);
                CHECK(doubtful(family.tables()).empty());
            }
            AND_WHEN("a task is given on the other plan, and it comes out that they are father and son")
            {
                AllocateTask task = family.task("corrections", "ask what he was told at the hearing");
                task.plan = two.otherPlan();
                task.people = {two.other};
                family.done(task);
                family.done(KeepPeopleApart{two.james, two.other, family.words("they are father and son")});
                THEN("each has his episode, his task and his warning again, and nobody asks once more")
                {
                    CHECK_FALSE(isHeld(family, two.otherPlan()));
                    CHECK(isHeld(family, family.kowhai));
                    CHECK(episodesOf(family.tables(), family.kowhai).size() == 1);
                    CHECK(episodesOf(family.tables(), two.otherPlan()).size() == 1);
                    CHECK(tasksOf(family.tables(), two.otherPlan(), family.clock).size() == 1);
                    CHECK(tasksOf(family.tables(), family.kowhai, family.clock).empty());
                    CHECK(linkedPlans(family.tables(), family.kowhai).empty());
                    CHECK(doubtful(family.tables()).empty());
                    CHECK(family.refused(JoinPeople{two.james, two.other, {}}).sentence.contains("Say why"));
                }
            }
        }
    }
    GIVEN("the same on one family’s plan, where he would stand twice")
    {
        TwoJameses two;
        CHECK(jameses(two.family, two.family.kowhai) == 2);
        WHEN("they are joined")
        {
            two.join();
            THEN("he stands there once, and both episodes are his") { CHECK(jameses(two.family, two.family.kowhai) == 1); }
            AND_WHEN("they are parted")
            {
                two.part();
                THEN("he stands there twice and the table is asked again")
                {
                    CHECK(jameses(two.family, two.family.kowhai) == 2);
                    CHECK(doubtful(two.family.tables()).size() == 1);
                }
            }
        }
    }
}
