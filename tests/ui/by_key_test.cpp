// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/tasks_of.h"
#include "tests/ui/a_desk.h"
#include "ui/meeting/operator_layout.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stream_input.h"
#include "ui/widgets/tabs_row.h"

using namespace tepu;
using namespace tepu::ui;

namespace {

/// Sets the level of the case on the table, with a reason in words.
void setLevel(ADesk& desk, int key)
{
    desk.press(key, Qt::AltModifier);
    desk.type("nobody was hurt");
}

QVector<tepu::TaskRow> tasks(const ADesk& desk)
{
    const Session& session = *desk.window->session();
    return tasksOf(session.tables(), agenda(session.tables(), desk.meeting)[0].plan, session.now());
}

} // namespace

TEST_CASE("a case is written up until Esc where somebody types; one at which nobody does is done", "[ui][meeting][keys]")
{
    ADesk desk;
    desk.openMeeting();
    setLevel(desk, Qt::Key_1);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(becomes([&] { return desk.stateOf(1) == CaseState::Now; }));
    CHECK(desk.stateOf(0) == CaseState::CatchingUp);
    CHECK(desk.line() != QStringLiteral("no line"));
    setLevel(desk, Qt::Key_2);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(becomes([&] { return desk.window->place() == Place::WrapUp; }));
    CHECK(desk.stateOf(1) == CaseState::Decided);
    CHECK(desk.stateOf(0) == CaseState::CatchingUp);
    desk.press(Qt::Key_Escape); // done with it here too
    CHECK(becomes([&] { return desk.stateOf(0) == CaseState::Decided; }));
}

TEST_CASE("Esc twice is done with the earlier case once, and refuses nothing", "[ui][meeting][keys]")
{
    ADesk desk;
    desk.openMeeting();
    setLevel(desk, Qt::Key_1);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(becomes([&] { return desk.stateOf(1) == CaseState::Now; }));
    int refused = 0;
    QObject::connect(desk.window->session(), &Session::refused, [&] { ++refused; });
    for (int i = 0; i < 4; ++i)
        desk.press(Qt::Key_Escape);
    CHECK(becomes([&] { return desk.stateOf(0) == CaseState::Decided; }));
    desk.type("pol he left");
    desk.press(Qt::Key_Return);
    desk.window->session()->settle();
    CHECK(refused == 0);
}

TEST_CASE("a family at Low goes straight to the low-risk responders by one key", "[ui][meeting][keys][R-M5]")
{
    ADesk desk;
    desk.openMeeting();
    setLevel(desk, Qt::Key_1);
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
    REQUIRE(becomes([&] { return desk.stateOf(1) == CaseState::Now; }));
    CHECK(agenda(desk.window->session()->tables(), desk.meeting)[0].outcome == CaseOutcome::LowToLrr);
}

TEST_CASE("no further action wants its reason, and then the next case is opened", "[ui][meeting][keys][R-M3]")
{
    ADesk desk;
    desk.openMeeting();
    desk.press(Qt::Key_F7, Qt::ShiftModifier);
    desk.press(Qt::Key_Return);
    CHECK(desk.stateOf(0) == CaseState::Now);
    desk.type("settled");
    desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return desk.stateOf(1) == CaseState::Now; }));
    CHECK(agenda(desk.window->session()->tables(), desk.meeting)[0].because == QString("settled"));
}

TEST_CASE("read back, an answered task gives the hands to the next", "[ui][meeting][keys]")
{
    ADesk desk;
    desk.openMeeting();
    desk.press(Qt::Key_F3);
    desk.type("pol Sgt Rimu");
    desk.press(Qt::Key_Return);
    desk.window->session()->settle();
    for (const char* task : {"pol welfare check today 1700", "pol welfare check today 1800"}) {
        desk.press(Qt::Key_T, Qt::ControlModifier);
        desk.type(task);
        desk.press(Qt::Key_Return);
        desk.window->session()->settle();
    }
    REQUIRE(tasks(desk).size() == 2);
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_A);
    desk.window->session()->settle();
    desk.press(Qt::Key_N);
    desk.window->session()->settle();
    CHECK(tasks(desk)[0].agreedBy == QString("Sgt Rimu"));
    CHECK(tasks(desk)[1].notYetTold);
    desk.press(Qt::Key_Escape); // back to the line in which everything is said
    CHECK(desk.line() == QStringLiteral("|"));
}

TEST_CASE("while no case is open neither pages nor a level stand on the screen", "[ui][meeting]")
{
    ADesk desk;
    desk.openMeeting();
    auto* frame = desk.window->findChild<OperatorLayout*>();
    CHECK(frame->tabs().isVisible());
    desk.press(Qt::Key_F6);
    desk.press(Qt::Key_F6);
    REQUIRE(becomes([&] { return desk.stateOf(0) == CaseState::Parked; }));
    CHECK_FALSE(frame->tabs().isVisible());
    CHECK(desk.title().contains(QStringLiteral("no case open")));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(becomes([&] { return frame->tabs().isVisible(); }));
}

TEST_CASE("between two cases nothing says that no case is open", "[ui][meeting]")
{
    for (const bool noFurtherAction : {false, true}) {
        ADesk desk;
        desk.openMeeting();
        auto* frame = desk.window->findChild<OperatorLayout*>();
        auto* table = desk.window->findChild<MeetingScreen*>();
        QStringList titles;
        QObject::connect(table, &QWidget::windowTitleChanged, [&](const QString& title) { titles.append(title); });
        bool wasAway = false;
        QObject::connect(desk.window->session(), &Session::acted, [&] { wasAway = wasAway || frame->tabs().isHidden(); });
        if (noFurtherAction) {
            desk.press(Qt::Key_F7, Qt::ShiftModifier);
            desk.type("settled");
            desk.press(Qt::Key_Return);
        } else {
            setLevel(desk, Qt::Key_1);
            desk.press(Qt::Key_Return, Qt::ControlModifier);
        }
        REQUIRE(becomes([&] { return desk.stateOf(1) == CaseState::Now; }));
        desk.window->session()->settle();
        CHECK_FALSE(wasAway);
        CHECK(titles.filter(QStringLiteral("no case open")).isEmpty());
        CHECK(desk.title().contains(QStringLiteral("2 of 2")));
    }
}

TEST_CASE("a decision that is refused leaves the case as it stands, and what follows is shown again", "[ui][meeting]")
{
    ADesk desk;
    desk.openMeeting();
    desk.press(Qt::Key_Return, Qt::ControlModifier); // no level yet
    REQUIRE(becomes([&] { return desk.window->findChild<Banner*>() != nullptr; }));
    desk.press(Qt::Key_F6);
    desk.press(Qt::Key_F6);
    CHECK(becomes([&] { return desk.title().contains(QStringLiteral("no case open")); }));
}

TEST_CASE("a refusal goes with the next act that succeeds, and not before", "[ui][meeting]")
{
    ADesk desk;
    desk.openMeeting();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(becomes([&] { return desk.window->findChild<Banner*>() != nullptr; }));
    desk.press(Qt::Key_Return, Qt::ControlModifier); // refused again
    REQUIRE(becomes([&] { return desk.window->findChild<Banner*>() != nullptr; }));
    desk.type("pol he left");
    CHECK(desk.window->findChild<Banner*>());
    desk.press(Qt::Key_Return);
    CHECK(becomes([&] { return !desk.window->findChild<Banner*>(); }));
}

TEST_CASE("what Tab would put does not stand over the words of what may be typed", "[ui]")
{
    StreamInput input(QStringLiteral("What is said"));
    input.setPlaceholder(QStringLiteral("pol …, refuge …"));
    input.show();
    QApplication::setActiveWindow(&input);
    input.setFocus();
    QCoreApplication::processEvents();
    auto* text = input.findChild<GrowingText*>();
    CHECK(text->placeholderText() == QStringLiteral("pol …, refuge …"));
    input.offer(QStringLiteral("ot "));
    CHECK(text->placeholderText().isEmpty());
    input.offer({});
    CHECK(text->placeholderText() == QStringLiteral("pol …, refuge …"));
}
