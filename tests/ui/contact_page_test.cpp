// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"
#include "core/commands/task/allocate_task.h"
#include "core/queries/contact/contact_of.h"
#include "core/queries/intake/known_referrals.h"
#include "core/queries/plan/tasks_of.h"
#include "core/queries/services/services_of.h"
#include "core/rules/intake/intake_plan.h"
#include "tests/support/a_family.h"
#include "tests/ui/a_desk.h"
#include "ui/contact/contact_page.h"
#include "ui/contact/reached_row.h"
#include "ui/meeting/acts/ask_line.h"

using namespace tepu;
using namespace tepu::ui;

namespace {

/// The family Kōwhai before the table, on the page of contact.
class AContactDesk {
public:
    AContactDesk()
    {
        desk.openMeeting();
        const ReferredEpisode episode = AFamily::episode("P180509-0001");
        done(AcceptIntake{intakePlan({episode}, {}, knownReferrals(tables(), {episode.ref}, {}))});
        plan = tables().one<PlanId>("SELECT id FROM plan WHERE number <> '' ORDER BY rowid DESC LIMIT 1").value();
        mere = tables().one<PersonId>("SELECT id FROM person WHERE given_names = 'Mere'").value();
        AddToList add{desk.meeting, plan, *Words::of(QStringLiteral("asked for by Police"))};
        done(add);
        done(OpenCase{add.caseId});
        desk.press(Qt::Key_6, Qt::ControlModifier);
        REQUIRE(becomes([&] { return row() != nullptr; }));
    }

    template <class C>
    void done(const C& command)
    {
        session().act(command, {}, {}, [](const Refusal& refusal) { FAIL(refusal.sentence.toStdString()); });
        session().settle();
    }
    TaskId contactBy(const char* agency, bool initial)
    {
        AllocateTask task;
        task.plan = plan;
        task.category = TaskCategory::MakeContactWithFamily;
        task.agency = QString::fromLatin1(agency);
        task.people = {mere};
        task.words = *Words::of(QStringLiteral("make contact"));
        task.initialContact = initial;
        if (!initial)
            task.due = session().now() + 48h;
        done(task);
        return task.task;
    }
    Session& session() { return *desk.window->session(); }
    const Tables& tables() { return session().tables(); }
    PersonContact reached()
    {
        for (const PersonContact& each : contactOf(tables(), plan, session().now()))
            if (each.person == mere)
                return each;
        FAIL("Mere is not there");
        return {};
    }
    AskLine& ask() { return *desk.window->pageOf(Place::Meeting)->findChild<AskLine*>(); }
    /// The first row of the page: Mere’s.
    ReachedRow* row(qsizetype place = 0)
    {
        QVector<ReachedRow*> rows;
        for (auto* each : desk.window->findChildren<ReachedRow*>())
            if (each->isVisible())
                rows.append(each);
        return rows.value(place);
    }

    ADesk desk{[] { return thursdayMorning() + 2h; }};
    PlanId plan;
    PersonId mere;
};

} // namespace

TEST_CASE("Enter on somebody begins the line of an attempt, and it is logged", "[ui][contact][C51]")
{
    AContactDesk at;
    at.row()->setFocus();
    at.desk.press(Qt::Key_Return);
    CHECK(at.desk.line() == "called Mere |");
    at.desk.type("0900 no answer");
    at.desk.press(Qt::Key_Return);
    CHECK(at.desk.line() == "called Mere 0900 no answer|"); // nobody said who, and nobody has the task
    CHECK(at.reached().attempts.isEmpty());
    at.desk.press(Qt::Key_Home);
    at.desk.type("ivs ");
    at.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return at.reached().attempts.size() == 1; }));
    CHECK(at.reached().calls == 1);
    CHECK(at.ask().asks().isEmpty());
}

TEST_CASE("one letter says how far somebody engaged, and undo takes it back", "[ui][contact][C53][R-C5]")
{
    AContactDesk at;
    at.row()->setFocus();
    at.desk.press(Qt::Key_N);
    REQUIRE(becomes([&] { return at.reached().engagement == Engagement::NotAbleToBeReached; }));
    at.session().undo();
    CHECK(becomes([&] { return !at.reached().engagement; }));
}

TEST_CASE("a service is one line from the case, and goes on in a second", "[ui][services][C72]")
{
    AContactDesk at;
    at.desk.press(Qt::Key_H, Qt::ControlModifier);
    at.desk.type("service vic alarm referred by Kauri Locks in Hamilton");
    at.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return servicesOf(at.tables(), at.plan, QDate(2018, 5, 10)).size() == 1; }));
    at.desk.press(Qt::Key_H, Qt::ControlModifier);
    at.desk.type("service vic alarm received");
    at.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return servicesOf(at.tables(), at.plan, QDate(2018, 5, 10))[0].status == ServiceStatus::SupportReceived; }));
    CHECK(servicesOf(at.tables(), at.plan, QDate(2018, 5, 10)).size() == 1);
    CHECK(servicesOf(at.tables(), at.plan, QDate(2018, 5, 10))[0].provider == "Kauri Locks");
}

TEST_CASE("a line that cannot be done stays with its sentence, whole", "[ui][contact]")
{
    AContactDesk at;
    at.desk.press(Qt::Key_H, Qt::ControlModifier);
    at.desk.type("ivs pos called vic 31 june 2575");
    at.desk.press(Qt::Key_Return);
    CHECK(at.desk.line() == "ivs pos called vic 31 june 2575|");
    CHECK(at.reached().attempts.isEmpty());
}

TEST_CASE("Enter on a crowd lets the agencies come one after another", "[ui][contact][R-C8][C57]")
{
    AContactDesk at;
    at.contactBy("womens_refuge", true);
    const TaskId police = at.contactBy("police", false);
    REQUIRE(becomes([&] { return at.row(1) && at.reached().crowding.size() == 2; }));
    at.row(1)->setFocus(); // under Mere
    at.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return at.reached().crowding.isEmpty(); }));
    for (const tepu::TaskRow& task : tasksOf(at.tables(), at.plan, at.session().now()))
        CHECK(((task.task == police) == (task.state == TaskState::Held)));
}

TEST_CASE("Tab completes how a line begins, and the names of the case", "[ui][contact][keys]")
{
    AContactDesk at;
    at.desk.press(Qt::Key_H, Qt::ControlModifier);
    at.desk.type("cal");
    at.desk.press(Qt::Key_Tab);
    CHECK(at.desk.line() == "called |");
    at.desk.type("Me");
    at.desk.press(Qt::Key_Tab);
    CHECK(at.desk.line() == "called Mere |");
}
