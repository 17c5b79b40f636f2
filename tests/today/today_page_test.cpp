// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/task/allocate_task.h"
#include "core/commands/task/set_review.h"
#include "core/queries/site/today_settings.h"
#include "core/queries/sharing/disclosures.h"
#include "tests/ui/a_desk.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/case_frame.h"
#include "ui/search/finder.h"
#include "ui/search/plan_reading.h"
#include "ui/today/today_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/keys_overlay.h"
#include "ui/widgets/tabs_row.h"

#include <QListView>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A clock that is set by hand; it is there before the desk that looks at it.
struct SetClock {
    Instant now = thursdayMorning();
};

/// A desk on the page Today: a task of ACC is late, one of Refuge falls due today, a review is over.
class TodayDesk : SetClock, public ADesk {
public:
    explicit TodayDesk(bool withTasks = true) : ADesk([this] { return now; })
    {
        plan = agenda(tables(), meeting)[0].plan;
        if (withTasks) {
            give("acc", "injury claims", 1h);
            give("womens_refuge", "ask for locks", 9h);
            SetReview review;
            review.plan = plan;
            review.on = QDate(2018, 5, 10);
            act(review);
        }
        now = thursdayMorning() + 3h;
        open();
    }
    void open()
    {
        press(Qt::Key_0, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(becomes([&] { return page().isRead(); }));
    }
    TodayPage& page() { return static_cast<TodayPage&>(*window->pageOf(Place::Today)); }
    const Tables& tables() { return window->session()->tables(); }
    QListView& list() { return *page().findChild<QListView*>(); }
    QString chosen() { return list().currentIndex().data().toString(); }
    QStringList lines()
    {
        QStringList all;
        for (int i = 0; i < list().model()->rowCount(); ++i)
            all.append(list().model()->index(i, 0).data().toString());
        return all;
    }
    template <class C>
    void act(const C& command)
    {
        window->session()->act(command);
        window->session()->settle();
    }
    void enter(const char* words)
    {
        type(words);
        press(Qt::Key_Return);
        window->session()->settle();
        REQUIRE(becomes([&] { return page().isRead(); }));
    }
    void turnClock(std::chrono::hours by) { now += by; }

    PlanId plan;

private:
    void give(const char* agency, const char* words, std::chrono::hours due)
    {
        AllocateTask task;
        task.plan = plan;
        task.agency = QLatin1String(agency);
        task.words = *Words::of(QString::fromUtf8(words));
        task.due = thursdayMorning() + due;
        act(task);
    }
};

} // namespace

TEST_CASE("Today stands on a key, says what is late first, and counts each kind", "[today][ui]")
{
    TodayDesk desk;
    CHECK(desk.window->place() == Place::Today);
    CHECK(desk.hands() == &desk.list());
    CHECK(desk.chosen().contains("injury claims"));
    const QStringList lines = desk.lines();
    REQUIRE(lines.size() == 6);
    CHECK(lines[0] == QString::fromUtf8("Overdue · 1"));
    CHECK(lines[2] == QString::fromUtf8("Falls due today · 1"));
    CHECK(lines[4] == QString::fromUtf8("Reviews · 1"));
}

TEST_CASE("the arrow goes from line to line and passes over the titles", "[today][ui]")
{
    TodayDesk desk;
    desk.press(Qt::Key_Down);
    CHECK(desk.chosen().contains("ask for locks"));
    desk.press(Qt::Key_Down);
    CHECK(desk.chosen().contains("Review at SAM"));
    desk.press(Qt::Key_Up);
    CHECK(desk.chosen().contains("ask for locks"));
}

TEST_CASE("a task is settled on Today by the key of the board, and its line goes", "[today][ui]")
{
    TodayDesk desk;
    desk.press(Qt::Key_D);
    desk.enter("they were lodged");
    CHECK_FALSE(desk.lines().join('\n').contains("injury claims"));
    CHECK(desk.chosen().contains("ask for locks"));
    CHECK(desk.hands() == &desk.list());
}

TEST_CASE("Enter on a review opens its family, and Esc gives the line back", "[today][ui]")
{
    TodayDesk desk;
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(desk.window->finder()->reading());
    CHECK(desk.window->finder()->reading()->frame().tabs().currentIndex() == 4);
    desk.press(Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(desk.window->place() == Place::Today);
    CHECK(desk.chosen().contains("Review at SAM"));
}

TEST_CASE("a key of the board on another line says what that line takes", "[today][ui]")
{
    TodayDesk desk;
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_D);
    CHECK(desk.page().findChild<AskLine*>()->isHidden());
    CHECK(desk.hands() == &desk.list());
}

TEST_CASE("an empty Today says so in a sentence", "[today][ui]")
{
    TodayDesk desk(false);
    CHECK(desk.page().findChild<EmptyState*>()->isVisible());
    CHECK_FALSE(desk.list().isVisible());
}

TEST_CASE("the notices of High tasks are off, and a key turns them on and off", "[today][ui][notice]")
{
    TodayDesk desk;
    CHECK_FALSE(todaySettings(desk.tables()).notifyHighTasks);
    for (const bool tells : {true, false}) {
        desk.press(Qt::Key_N, Qt::ControlModifier);
        desk.window->session()->settle();
        CHECK(todaySettings(desk.tables()).notifyHighTasks == tells);
    }
}

TEST_CASE("Today is given to an agency as a calendar once the record knows of it", "[today][ui][R-I1]")
{
    TodayDesk desk;
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.enter("acc ics");
    CHECK(desk.tables().one<int>("SELECT count(*) FROM disclosure WHERE recipient = 'acc'").value() == 1);
}

TEST_CASE("all keys of Today are shown by F1", "[today][ui]")
{
    TodayDesk desk;
    desk.press(Qt::Key_F1);
    CHECK(desk.page().findChild<KeysOverlay*>());
}

TEST_CASE("the same day goes on where it was left, and the next begins with Today while no meeting is open", "[today][ui][place]")
{
    TodayDesk desk;
    desk.window->turnTo(Place::Intake);
    desk.startAgain();
    CHECK(desk.window->place() == Place::Intake);
    desk.turnClock(24h);
    desk.startAgain();
    CHECK(desk.window->place() == Place::Today);
}

TEST_CASE("a meeting that is open keeps its place, whatever day it is", "[today][ui][place]")
{
    TodayDesk desk;
    desk.openMeeting();
    desk.turnClock(24h);
    desk.startAgain();
    CHECK(desk.window->place() == Place::Meeting);
}
