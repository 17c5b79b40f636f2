// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/add_person_to_plan.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/plan/move_to_plan.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/safety/register_order.h"
#include "core/commands/who/join_people.h"
#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/people.h"
#include "core/queries/plan/tasks_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

/// The Kōwhai family with a second episode on its plan that is of another family.
struct Mixed {
    AFamily family;
    PlanId tawa;
    EpisodeId second;

    Mixed()
    {
        family.takeIn(AFamily::episode("P180510-0009"));
        second = family.tables().one<EpisodeId>("SELECT id FROM episode WHERE ref = 'P180510-0009'").value();
        const StartPlan start{PlanId::fresh(), {}, "Tawa", Location::WaikatoCity};
        family.done(start);
        tawa = start.plan;
    }
    int count(const char* what, const PlanId& plan) const
    {
        return family.tables().one<int>(QStringLiteral("SELECT count(*) FROM %1 WHERE plan = ?").arg(QLatin1String(what)), values(plan)).value();
    }
    MoveToPlan move() const
    {
        MoveToPlan move;
        move.plan = family.kowhai;
        move.to = tawa;
        move.because = family.words("it was the house next door");
        return move;
    }
};

} // namespace

TEST_CASE("an episode on the wrong plan goes to the right one with its people, and undo brings it back", "[commands][R-M12]")
{
    Mixed mixed;
    MoveToPlan move = mixed.move();
    move.episodes = {mixed.second};
    const Receipt receipt = mixed.family.done(move);
    CHECK(episodesOf(mixed.family.tables(), mixed.family.kowhai).size() == 1);
    CHECK(episodesOf(mixed.family.tables(), mixed.tawa).size() == 1);
    CHECK(people(mixed.family.tables(), mixed.tawa, mixed.family.clock).size() == 4);
    mixed.family.done(StrikeOut{receipt.stamp.command});
    CHECK(episodesOf(mixed.family.tables(), mixed.family.kowhai).size() == 2);
    CHECK(episodesOf(mixed.family.tables(), mixed.tawa).empty());
}

TEST_CASE("without a plan to go to a plan begins, under the name of the episode's victim", "[commands][R-M12][C5]")
{
    Mixed mixed;
    MoveToPlan move = mixed.move();
    move.to.reset();
    move.episodes = {mixed.second};
    const auto started = mixed.family.done(move).facts.find<PlanStarted>();
    REQUIRE(started);
    CHECK(started->familyName == QString::fromUtf8("Kōwhai"));
    CHECK(episodesOf(mixed.family.tables(), started->plan).size() == 1);
    move.episodes.clear();
    CHECK(mixed.family.refused(move).sentence.contains("family’s name"));
}

TEST_CASE("a plan of two families is split, and of what moved the first keeps no words", "[commands][R-M12]")
{
    Mixed mixed;
    AFamily& family = mixed.family;
    const LineId line = family.said("womens_refuge", "she hides at 5 Secret Lane");
    const TaskId task = family.allocated(family.task("police", "see her at 5 Secret Lane"));
    family.done(AddPersonToPlan{family.kowhai, family.mere, Role::Victim});
    RegisterOrder order;
    order.plan = family.kowhai;
    order.type = KindOfOrder::ProtectionOrder;
    order.protectedPerson = family.mere;
    order.respondent = family.james;
    order.inPlaceFrom = QDate(2018, 5, 10);
    family.done(order);
    MoveToPlan move = mixed.move();
    move.episodes = {mixed.second};
    move.lines = {line};
    move.tasks = {task};
    move.people = {family.mere};
    move.orders = {order.order};
    family.done(move);
    CHECK(mixed.count("line", mixed.tawa) == 1);
    CHECK(mixed.count("court_order", mixed.tawa) == 1);
    CHECK(mixed.count("court_order", family.kowhai) == 0);
    const auto there = tasksOf(family.tables(), mixed.tawa, family.clock);
    REQUIRE(there.size() == 1);
    CHECK(there[0].words == "see her at 5 Secret Lane");
    CHECK(family.tables().one<QString>("SELECT words FROM line WHERE id = ? AND plan = ?", values(line, family.kowhai)) == QString());
    CHECK(mixed.count("plan_role", mixed.tawa) == 1);
    CHECK(mixed.count("plan_role", family.kowhai) == 0);
    move.plan = mixed.tawa;
    move.to = family.kowhai;
    move.tasks = {there[0].task};
    family.done(move);
    CHECK(family.tables().one<QString>("SELECT words FROM line WHERE id = ? AND plan = ?", values(line, family.kowhai)) == QString("she hides at 5 Secret Lane"));
    CHECK(mixed.count("court_order", family.kowhai) == 1);
    CHECK(episodesOf(family.tables(), family.kowhai).size() == 2);
    CHECK(people(family.tables(), mixed.tawa, family.clock).empty());
}

TEST_CASE("what is not on the plan is not moved, and then nothing is", "[commands][R-M12]")
{
    Mixed mixed;
    MoveToPlan move = mixed.move();
    move.episodes = {mixed.second, EpisodeId::fresh()};
    CHECK(mixed.family.refused(move).sentence.contains("no such episode"));
    CHECK(episodesOf(mixed.family.tables(), mixed.family.kowhai).size() == 2);
    move.episodes.clear();
    CHECK(mixed.family.refused(move).sentence.contains("Say what is to go"));
    move.to = move.plan;
    CHECK(mixed.family.refused(move).sentence.contains("on this plan already"));
    move.to = mixed.tawa;
    move.episodes = {mixed.second};
    mixed.family.done(ClosePlan{mixed.tawa, mixed.family.words("a mistake"), true, {}});
    CHECK(mixed.family.refused(move).sentence.contains("is closed"));
}

TEST_CASE("somebody who was said to be on a plan under another of their ids goes along", "[commands][R-M12][who]")
{
    Mixed mixed;
    AFamily& family = mixed.family;
    const ReferredEpisode aunts = [] {
        ReferredEpisode episode = AFamily::episode("P180511-0003");
        episode.people = {episode.people.first()};
        episode.people[0].givenNames = "Kiri";
        episode.people[0].familyName = "Rimu";
        return episode;
    }();
    family.takeIn(aunts);
    const PersonId kiri = family.person("Kiri");
    family.done(AddPersonToPlan{mixed.tawa, kiri, Role::Witness});
    family.done(JoinPeople{kiri, family.mere, {}});
    MoveToPlan move = mixed.move();
    move.plan = mixed.tawa;
    move.to = family.kowhai;
    move.people = {family.mere}; // as the plan may show her
    family.done(move);
    CHECK(mixed.count("plan_role", mixed.tawa) == 0);
    CHECK(mixed.count("plan_role", family.kowhai) == 1);
}
