// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/meetings.h"
#include "core/queries/plan/tasks_of.h"
#include "tests/support/breaking_disk.h"
#include "tests/ui/a_desk.h"
#include "ui/list/list_page.h"
#include "ui/widgets/banner.h"
#include "ui/wrap_up/wrap_up_page.h"

#include <QDateEdit>

using namespace tepu;
using namespace tepu::ui;

TEST_CASE("the next start stands in the same line, with its words and its cursor", "[ui][place]")
{
    struct Line {
        int key;
        Qt::KeyboardModifiers modifiers;
    };
    for (const Line line : {Line{Qt::Key_B, Qt::ControlModifier}, Line{Qt::Key_T, Qt::ControlModifier}, Line{Qt::Key_R, Qt::ControlModifier},
                            Line{Qt::Key_F10, Qt::NoModifier}, Line{Qt::Key_F6, Qt::NoModifier}, Line{Qt::Key_F3, Qt::NoModifier},
                            Line{Qt::Key_L, Qt::ControlModifier}, Line{Qt::Key_F7, Qt::ShiftModifier}}) {
        ADesk desk;
        desk.openMeeting();
        CAPTURE(line.key);
        desk.press(Qt::Key_3, Qt::ControlModifier);
        desk.press(line.key, line.modifiers);
        desk.type("he was at the door");
        desk.press(Qt::Key_Left);
        desk.press(Qt::Key_Left);
        REQUIRE(desk.line() == QStringLiteral("he was at the do|or"));
        desk.startAgain();
        CHECK(desk.title().startsWith(QStringLiteral("Tēpu · Waikato · 1 of 2 · History")));
        CHECK(desk.line() == QStringLiteral("he was at the do|or"));
    }
}

TEST_CASE("where nothing was begun the next start stands in the line in which everything is said", "[ui][place]")
{
    ADesk desk;
    desk.openMeeting();
    desk.type("pol he left");
    desk.startAgain();
    CHECK(desk.line() == QStringLiteral("pol he left|"));
    desk.press(Qt::Key_T, Qt::ControlModifier);
    QApplication::setActiveWindow(nullptr); // another window comes to the front
    desk.startAgain();
    desk.type("refuge");
    CHECK(desk.line() == QStringLiteral("refuge|"));
}

TEST_CASE("a line of the list is kept with its family and its cursor", "[ui][place][list]")
{
    ADesk desk;
    auto& page = static_cast<ListPage&>(*desk.window->pageOf(Place::List));
    page.begin(LineFor::Note);
    desk.type("ask Health first");
    desk.press(Qt::Key_Home);
    desk.startAgain();
    CHECK(desk.title().startsWith(QStringLiteral("Tēpu · Waikato · List")));
    CHECK(desk.line() == QStringLiteral("|ask Health first"));
    static_cast<ListPage&>(*desk.window->pageOf(Place::List)).begin(LineFor::Conflict);
    CHECK(desk.line() == QStringLiteral("|")); // another line has words of its own
}

TEST_CASE("the day for which a list is to be made is kept", "[ui][place][list]")
{
    ASession at;
    const auto dateOf = [](ListPage& page) { return page.findChild<QDateEdit*>(); };
    {
        ListPage page(at.session);
        dateOf(page)->setDate(QDate(2018, 5, 12));
    }
    {
        ListPage page(at.session);
        CHECK(dateOf(page)->date() == QDate(2018, 5, 12));
        page.goOn();
        REQUIRE(becomes([&] { return meetingNow(at.session.tables()).has_value(); }));
        CHECK(meetingNow(at.session.tables())->date == QDate(2018, 5, 12));
    }
    ListPage page(at.session);
    CHECK(dateOf(page)->date() == QDate(2018, 5, 10)); // that list is made
}

TEST_CASE("after a restart the list that was about to be sent is sent by the next press", "[ui][place][list]")
{
    ADesk desk;
    const auto state = [&] { return meetingNow(desk.window->session()->tables())->state; };
    static_cast<ListPage&>(*desk.window->pageOf(Place::List)).goOn(); // every agency is being asked
    desk.startAgain();
    CHECK(state() == MeetingState::Drafted);
    static_cast<ListPage&>(*desk.window->pageOf(Place::List)).goOn();
    CHECK(becomes([&] { return state() == MeetingState::ListSent; }));
}

TEST_CASE("the task that was being read back is under the hands again", "[ui][place]")
{
    ADesk desk;
    desk.openMeeting();
    for (const char* task : {"pol welfare check today 1700", "pol collect the statement today 1800"}) {
        desk.press(Qt::Key_T, Qt::ControlModifier);
        desk.type(task);
        desk.press(Qt::Key_Return);
        desk.window->session()->settle();
    }
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_N); // the first is answered, the hands go on
    desk.window->session()->settle();
    const auto words = [&] { return desk.hands()->accessibleName(); };
    REQUIRE(words().contains(QStringLiteral("collect the statement")));
    desk.startAgain();
    CHECK(words().contains(QStringLiteral("collect the statement")));
    desk.press(Qt::Key_N);
    desk.window->session()->settle();
    const Session& session = *desk.window->session();
    for (const tepu::TaskRow& task : tasksOf(session.tables(), agenda(session.tables(), desk.meeting)[0].plan, session.now()))
        CHECK(task.notYetTold);
}

TEST_CASE("what changed in his behaviour is asked again at the next start, with its words, and sets the level", "[ui][place][R-R8]")
{
    ADesk desk;
    desk.openMeeting();
    const auto level = [&] { return agenda(desk.window->session()->tables(), desk.meeting)[0].level; };
    desk.press(Qt::Key_3, Qt::AltModifier);
    desk.type("he came back");
    desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return level() == RiskLevel::High; }));
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.press(Qt::Key_Return);
    desk.window->session()->settle();
    desk.type("he is in a prog");
    desk.press(Qt::Key_Left);
    REQUIRE(desk.line() == QStringLiteral("he is in a pro|g"));
    desk.startAgain();
    CHECK(desk.line() == QStringLiteral("he is in a pro|g"));
    CHECK(level() == RiskLevel::High);
    desk.press(Qt::Key_Return);
    CHECK(becomes([&] { return level() == RiskLevel::Low; }));
}

TEST_CASE("why a family is carried over is kept at the wrap-up, and F7 asks it of the first that is undone", "[ui][place][wrap_up]")
{
    ADesk desk;
    desk.openMeeting();
    desk.window->turnTo(Place::WrapUp);
    desk.press(Qt::Key_F7);
    desk.type("nobody from Health");
    desk.press(Qt::Key_Left);
    desk.startAgain();
    CHECK(desk.title().startsWith(QStringLiteral("Tēpu · Waikato · Wrap-up")));
    CHECK(desk.line() == QStringLiteral("nobody from Healt|h"));
    desk.press(Qt::Key_Return);
    CHECK(becomes([&] { return desk.stateOf(0) == CaseState::CarriedOver; }));
    desk.press(Qt::Key_F8);
    CHECK(desk.window->place() == Place::Meeting);
    CHECK(desk.line() == QStringLiteral("|"));
    desk.type("his bail was changed");
    desk.press(Qt::Key_Return);
    CHECK(becomes([&] { return desk.stateOf(0) == CaseState::Now; }));
}

TEST_CASE("the title has a star for as long as something is not on the disk", "[ui][place]")
{
    ADesk desk;
    desk.openMeeting();
    REQUIRE(becomes([&] { return !desk.window->isWindowModified(); }));
    desk.type("p");
    CHECK(desk.window->isWindowModified());
    CHECK(becomes([&] { return !desk.window->isWindowModified(); }));
    desk.type("ol he left");
    desk.press(Qt::Key_Return);
    CHECK(desk.window->isWindowModified());
    CHECK(becomes([&] { return !desk.window->isWindowModified(); }));
}

TEST_CASE("a window whose words cannot be saved asks before it closes, and saves them once it can", "[ui][place][faults]")
{
    BreakingDisk disk;
    ADesk desk;
    desk.openMeeting();
    REQUIRE(becomes([&] { return !desk.window->isWindowModified(); }));
    disk.breakAt(1);
    desk.type("pol he left");
    CHECK_FALSE(desk.window->close());
    CHECK(desk.window->findChild<Banner*>());
    CHECK(desk.window->isWindowModified());
    disk.mend();
    CHECK(becomes([&] { return !desk.window->isWindowModified(); })); // without another key
    CHECK(becomes([&] { return !desk.window->findChild<Banner*>(); }));
    desk.startAgain();
    CHECK(desk.line() == QStringLiteral("pol he left|"));
}

TEST_CASE("who closes the window once more ends without the words that cannot be saved", "[ui][place][faults]")
{
    BreakingDisk disk;
    ADesk desk;
    desk.openMeeting();
    REQUIRE(becomes([&] { return !desk.window->isWindowModified(); }));
    disk.breakAt(1);
    desk.type("pol he left");
    CHECK_FALSE(desk.window->close());
    CHECK(desk.window->close());
    disk.mend();
}

TEST_CASE("what is typed after a line was sent off outlives it, however slow the acts before it are", "[ui][place]")
{
    ADesk desk;
    desk.openMeeting();
    Session& session = *desk.window->session();
    const QString name = QStringLiteral("a line");
    session.act(StartPlan{PlanId::fresh(), {}, QStringLiteral("Miro"), Location::WaikatoCity});
    session.keepDraft(name, "the first");
    session.act(StartPlan{PlanId::fresh(), {}, QStringLiteral("Tawa"), Location::WaikatoCity}, {}, {name});
    session.keepDraft(name, "the next");
    session.flushDrafts();
    CHECK(session.saveAll());
    CHECK(session.draft(name) == QByteArray("the next"));
}
