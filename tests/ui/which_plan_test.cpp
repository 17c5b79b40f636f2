// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"
#include "core/commands/plan/add_person_to_plan.h"
#include "core/commands/plan/move_to_plan.h"
#include "core/commands/task/allocate_task.h"
#include "core/queries/intake/known_referrals.h"
#include "core/queries/plan/case_head.h"
#include "core/queries/plan/plan_side.h"
#include "tests/support/a_family.h"
#include "tests/ui/a_desk.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/who/plan_column.h"
#include "ui/who/which_plan_page.h"
#include "ui/who/who_place.h"
#include "ui/widgets/prose.h"

#include <QListView>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A desk at which James of the Kōwhai family stands on the plan of the Karaka family too; the page is open.
class PlansDesk : public ADesk {
public:
    PlansDesk()
    {
        const ReferredEpisode episode = AFamily::episode("P180509-0001");
        act(AcceptIntake{intakePlan({episode}, {}, knownReferrals(tables(), {episode.ref}, {}))});
        kowhai = plan("Kōwhai");
        karaka = plan("Karaka");
        const auto james = tables().one<PersonId>("SELECT id FROM person WHERE given_names = 'James'").value();
        act(AddPersonToPlan{karaka, james, Role::Perpetrator});
        AllocateTask task;
        task.plan = kowhai;
        task.category = TaskCategory::OtherActions;
        task.agency = QStringLiteral("police");
        task.words = AFamily::words("drive past");
        task.due = AFamily::at("2018-05-11T12:00:00+12:00");
        act(task);
        open();
    }
    void open()
    {
        press(Qt::Key_5, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_2, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    WhichPlanPage& page() { return place().plans(); }
    WhoPlace& place() { return static_cast<WhoPlace&>(*window->pageOf(Place::WhoIsWho)); }
    const Tables& tables() { return window->session()->tables(); }
    PlanId plan(const char* family)
    {
        return tables().one<PlanId>("SELECT id FROM plan WHERE family_name = ?", values(QString::fromUtf8(family))).value();
    }
    int on(const PlanId& plan, const char* table)
    {
        return tables().one<int>(QStringLiteral("SELECT count(*) FROM %1 WHERE plan = ?").arg(QLatin1String(table)), values(plan)).value();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        press(key, modifiers);
        window->session()->settle();
        QCoreApplication::processEvents();
    }
    void ctrl(int key) { this->key(key, Qt::ControlModifier); }
    /// Marks the first thing of a kind with Space, the hands on its list.
    void mark(PlanColumn& column, ThingOfPlan kind)
    {
        column.list().setFocus();
        for (int i = 0; i < column.things().rowCount(); ++i)
            if (const auto* thing = column.things().thingAt(column.things().index(i)); thing && thing->kind == kind) {
                column.list().setCurrentIndex(column.things().index(i));
                return key(Qt::Key_Space);
            }
        FAIL("no such thing");
    }
    /// The side on which a family stands; the plan that began first is the left one.
    PlanColumn& of(const PlanId& plan) { return page().left().plan() == plan ? page().left() : page().right(); }
    template <class C>
    void act(const C& command)
    {
        window->session()->act(command);
        window->session()->settle();
    }

    PlanId kowhai, karaka;
};

} // namespace

TEST_CASE("two plans on which one person stands are side by side, and an episode goes over by key, with a reason", "[ui][which-plan]")
{
    PlansDesk desk;
    REQUIRE(desk.page().left().plan() == desk.karaka);
    REQUIRE(desk.page().right().plan() == desk.kowhai);
    desk.mark(desk.of(desk.kowhai), ThingOfPlan::Episode);
    desk.mark(desk.of(desk.kowhai), ThingOfPlan::Task);
    CHECK(desk.of(desk.kowhai).things().marked().size() == 2);
    desk.ctrl(Qt::Key_M);
    desk.key(Qt::Key_Return); // nothing is written yet
    CHECK(desk.on(desk.kowhai, "plan_episode") == 1);
    desk.type("it was the house next door");
    desk.key(Qt::Key_Return);
    CHECK(desk.on(desk.kowhai, "plan_episode") == 0);
    CHECK(desk.on(desk.karaka, "plan_episode") == 1);
    CHECK(desk.on(desk.karaka, "task") == 1);
    CHECK(desk.page().asks().asks().isEmpty());
}

TEST_CASE("nothing goes before something is marked, and who came with an episode cannot be marked alone", "[ui][which-plan]")
{
    PlansDesk desk;
    desk.ctrl(Qt::Key_M);
    CHECK(desk.page().asks().asks().isEmpty());
    desk.mark(desk.of(desk.kowhai), ThingOfPlan::Person);
    CHECK(desk.of(desk.kowhai).things().marked().isEmpty());
    desk.mark(desk.of(desk.karaka), ThingOfPlan::Person); // he was only said to be on that plan
    CHECK(desk.of(desk.karaka).things().marked().size() == 1);
    desk.mark(desk.of(desk.kowhai), ThingOfPlan::Task); // what goes, goes one way
    CHECK(desk.of(desk.karaka).things().marked().isEmpty());
}

TEST_CASE("what is marked begins a plan of its own, under the name that is typed", "[ui][which-plan]")
{
    PlansDesk desk;
    desk.mark(desk.of(desk.kowhai), ThingOfPlan::Task);
    desk.ctrl(Qt::Key_N);
    desk.key(Qt::Key_Return); // a task names no family
    CHECK(desk.page().asks().asks().startsWith("plans/new/"));
    desk.type("Manuka");
    desk.key(Qt::Key_Return);
    desk.type("the neighbours");
    desk.key(Qt::Key_Return);
    CHECK(desk.on(desk.plan("Manuka"), "task") == 1);
}

TEST_CASE("two plans are joined by a key and a reason, and parted again", "[ui][which-plan][R-M12]")
{
    PlansDesk desk;
    desk.ctrl(Qt::Key_J);
    desk.type("her maiden name");
    desk.key(Qt::Key_Return);
    CHECK(caseHead(desk.tables(), desk.kowhai, {}, thursdayMorning())->joinedInto);
    CHECK(desk.on(desk.karaka, "plan_episode") == 1);
    desk.ctrl(Qt::Key_J); // they are joined already: nothing is asked
    CHECK(desk.page().asks().asks().isEmpty());
    desk.ctrl(Qt::Key_T);
    desk.type("two families");
    desk.key(Qt::Key_Return);
    CHECK_FALSE(caseHead(desk.tables(), desk.kowhai, {}, thursdayMorning())->joinedInto);
    CHECK(desk.on(desk.kowhai, "plan_episode") == 1);
}

namespace {

/// What stands on a plan, as a person reads it.
QStringList thingsOn(PlansDesk& desk, const PlanId& plan)
{
    const auto side = planSide(desk.tables(), plan, thursdayMorning());
    QStringList things;
    for (const PlanThing& thing : side->things)
        things.append(code(thing.kind) + QStringLiteral(": ") + thing.words);
    things.sort();
    return things;
}

/// The story's acts at the door: what the keys do is the same.
void moveBackAndForth(PlansDesk& desk, const PlanId& from, const PlanId& to, const QString& why)
{
    MoveToPlan move{from, to, {}, {}, {}, {}, {}, {}, {}, *Words::of(why)};
    move.episodes = desk.tables().column<EpisodeId>("SELECT episode FROM plan_episode WHERE plan = ?", values(from));
    move.tasks = desk.tables().column<TaskId>("SELECT id FROM task WHERE plan = ?", values(from));
    desk.act(move);
}

} // namespace

TEST_CASE("feature: an episode and its task landed on the wrong plan, go over, and two plans that became one come apart with all on its right side",
          "[ui][which-plan][features][R-M12]")
{
    PlansDesk door; // its window lies below
    PlansDesk keys;
    const QStringList kowhaiBefore = thingsOn(keys, keys.kowhai), karakaBefore = thingsOn(keys, keys.karaka);
    REQUIRE(kowhaiBefore.size() > 2);

    // it was the house next door
    keys.mark(keys.of(keys.kowhai), ThingOfPlan::Episode);
    keys.mark(keys.of(keys.kowhai), ThingOfPlan::Task);
    keys.ctrl(Qt::Key_M);
    keys.type("it was the house next door");
    keys.key(Qt::Key_Return);
    moveBackAndForth(door, door.kowhai, door.karaka, "it was the house next door");
    CHECK(thingsOn(keys, keys.kowhai) == thingsOn(door, door.kowhai));
    CHECK(thingsOn(keys, keys.karaka) == thingsOn(door, door.karaka));
    CHECK_FALSE(thingsOn(keys, keys.kowhai).contains("task: drive past"));

    // it was not: it goes back, with everybody in it
    keys.mark(keys.of(keys.karaka), ThingOfPlan::Episode);
    keys.mark(keys.of(keys.karaka), ThingOfPlan::Task);
    keys.ctrl(Qt::Key_M);
    keys.type("it was theirs after all");
    keys.key(Qt::Key_Return);
    CHECK(thingsOn(keys, keys.kowhai) == kowhaiBefore);
    CHECK(thingsOn(keys, keys.karaka) == karakaBefore);

    // one family under two names: what is done from now on is done on one plan
    keys.ctrl(Qt::Key_J);
    keys.type("Karaka is her maiden name");
    keys.key(Qt::Key_Return);
    REQUIRE(caseHead(keys.tables(), keys.kowhai, {}, thursdayMorning())->joinedInto);
    AllocateTask since;
    since.plan = keys.karaka;
    since.category = TaskCategory::OtherActions;
    since.agency = QStringLiteral("police");
    since.words = AFamily::words("look at the locks");
    since.due = AFamily::at("2018-05-11T12:00:00+12:00");
    keys.act(since);

    // it was another Karaka
    keys.ctrl(Qt::Key_T);
    keys.type("another Karaka");
    keys.key(Qt::Key_Return);
    CHECK(thingsOn(keys, keys.kowhai) == kowhaiBefore);
    QStringList withTheNewTask = karakaBefore + QStringList{"task: look at the locks"};
    withTheNewTask.sort();
    CHECK(thingsOn(keys, keys.karaka) == withTheNewTask);
}

TEST_CASE("the other of two plans goes on by another key", "[ui][which-plan][R-M12]")
{
    PlansDesk desk;
    desk.ctrl(Qt::Key_J);
    desk.type("her maiden name");
    desk.key(Qt::Key_Return, Qt::AltModifier);
    CHECK(caseHead(desk.tables(), desk.karaka, {}, thursdayMorning())->joinedInto);
}

TEST_CASE("a refusal stays on the page as a sentence, with the words that were typed", "[ui][which-plan]")
{
    PlansDesk desk;
    QString said;
    QObject::connect(desk.window->session(), &Session::refused, [&](const Refusal& refusal) { said = refusal.sentence; });
    const auto caseId = desk.cases[0]; // the Karaka family is on the list; the Rimu family too
    REQUIRE(!caseId.isNil());
    desk.ctrl(Qt::Key_O);
    desk.type("Karaka, Rimu");
    desk.key(Qt::Key_Return);
    REQUIRE(desk.page().right().plan() == desk.plan("Rimu"));
    desk.ctrl(Qt::Key_J);
    desk.type("one family");
    desk.key(Qt::Key_Return);
    CHECK(said.isEmpty()); // no banner: the line says it
    CHECK(desk.line() == "one family|");
    CHECK_FALSE(desk.page().asks().asks().isEmpty());
    CHECK_FALSE(caseHead(desk.tables(), desk.plan("Rimu"), {}, thursdayMorning())->joinedInto);
}

TEST_CASE("any two plans are put beside each other by number or name; of several nothing is guessed", "[ui][which-plan]")
{
    PlansDesk desk;
    desk.ctrl(Qt::Key_O);
    desk.type("K"); // Karaka and Kōwhai
    desk.key(Qt::Key_Return);
    CHECK(desk.page().asks().asks() == "plans/beside");
    desk.ctrl(Qt::Key_A);
    desk.type("Rimu");
    desk.key(Qt::Key_Return);
    CHECK(desk.page().asks().asks().isEmpty());
    CHECK(desk.of(desk.plan("Rimu")).plan() == desk.plan("Rimu"));
    CHECK(desk.page().right().plan() == desk.plan("Rimu"));
}

TEST_CASE("whoever comes from a case finds its pairs first, and puts another plan beside it", "[ui][which-plan]")
{
    PlansDesk desk;
    desk.openMeeting(); // the Karaka family
    desk.open();
    CHECK(desk.page().pairs().model()->index(0, 0).data().toString().startsWith("Of the case on the table"));
    CHECK(desk.page().left().plan() == desk.karaka);
}

TEST_CASE("where no two plans share anybody the page says what will stand there", "[ui][which-plan]")
{
    ADesk desk;
    desk.press(Qt::Key_5, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_2, Qt::ControlModifier);
    auto& page = static_cast<WhoPlace&>(*desk.window->pageOf(Place::WhoIsWho)).plans();
    CHECK(page.pairs().model()->rowCount() == 0);
    page.move(); // nothing is there
    page.beginPlan();
    page.join();
    page.part();
    CHECK(page.asks().asks().isEmpty());
    desk.press(Qt::Key_O, Qt::ControlModifier);
    desk.type("Karaka, Rimu");
    desk.press(Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(page.pairs().model()->rowCount() == 2);
}
