// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/carry_over_case.h"
#include "core/commands/said/capture_line.h"
#include "core/queries/meeting/agenda.h"
#include "tests/ui/a_desk.h"
#include "ui/meeting/case_head.h"
#include "ui/meeting/case_frame.h"
#include "ui/meeting/operator_layout.h"
#include "ui/meeting/projector_window.h"
#include "ui/search/finder.h"
#include "ui/search/meeting_reading.h"
#include "ui/search/plan_reading.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tabs_row.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// Somebody at the desk who searches by keys.
class ASeeker : public ADesk {
public:
    Finder& finder() { return *window->finder(); }
    void search(const char* words)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        REQUIRE(finder().box());
        REQUIRE(finder().box()->isVisible());
        type(words);
        REQUIRE(becomes([this] { return finder().desk().isWhole(); }));
    }
    bool isSearching() { return finder().box() && finder().box()->isVisible(); }
    /// The rows of the box, as a screen reader says them.
    QStringList rows()
    {
        QStringList all;
        const auto* model = finder().box()->list().model();
        for (int i = 0; i < model->rowCount(); ++i)
            all.append(model->index(i, 0).data(Qt::AccessibleTextRole).toString());
        return all;
    }
    QString chosenRow() { return finder().box()->list().currentIndex().data(Qt::AccessibleTextRole).toString(); }
    QString familyRead()
    {
        return finder().reading() && finder().reading()->isVisible() ? finder().reading()->frame().findChild<ui::CaseHead*>()->findChild<ui::Prose*>()->runs().value(0).words
                                                                     : QStringLiteral("nobody");
    }
    PlanId planOf(int place) { return agenda(window->session()->tables(), meeting)[place].plan; }
    void say(int place, const char* words)
    {
        CaptureLine line;
        line.plan = planOf(place);
        line.agency = QStringLiteral("police");
        line.words = *Words::of(QString::fromUtf8(words));
        window->session()->act(line);
        window->session()->settle();
    }
};

} // namespace

TEST_CASE("Ctrl+K opens the search wherever the hands are, and Esc gives them back with words and cursor", "[ui][search][keys]")
{
    ASeeker desk;
    desk.openMeeting();
    desk.type("pol he was seen");
    desk.press(Qt::Key_Left);
    const QString before = desk.line();
    QWidget* hands = desk.hands();
    desk.search("rimu");
    CHECK(desk.hands() != hands);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.isSearching());
    CHECK(desk.hands() == hands);
    CHECK(desk.line() == before);
}

TEST_CASE("a family of the list that is not before the table is opened to be read; what is before the table stays there", "[ui][search]")
{
    ASeeker desk;
    desk.openMeeting();
    desk.search("rimu");
    CHECK(desk.rows().value(0) == "Families and episodes");
    CHECK(desk.chosenRow().startsWith("Family Rimu"));
    CHECK(desk.chosenRow().contains(QString::fromUtf8("on today’s list")));
    desk.press(Qt::Key_Return);
    CHECK(desk.familyRead() == "Family Rimu");
    CHECK(desk.stateOf(0) == CaseState::Now);
    CHECK(desk.stateOf(1) == CaseState::Waiting);
    desk.press(Qt::Key_Escape);
    CHECK(desk.familyRead() == "nobody");
    desk.type("pol again");
    CHECK(desk.line() == "pol again|");
}

TEST_CASE("from there the way leads before the table, by one press", "[ui][search]")
{
    ASeeker desk;
    desk.openMeeting();
    desk.search("rimu");
    desk.press(Qt::Key_Return);
    REQUIRE(desk.finder().reading());
    for (auto* button : desk.finder().reading()->findChildren<ActionButton*>())
        if (button->isVisible() && button->accessibleName().contains(QStringLiteral("table")))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(becomes([&] { return desk.stateOf(1) == CaseState::Now; }));
    CHECK(desk.familyRead() == "nobody");
}

TEST_CASE("what stands on the case before the table is shown there, on its page, and the hands stay", "[ui][search]")
{
    ASeeker desk;
    desk.openMeeting();
    desk.say(0, "the neighbour heard a crash");
    QWidget* hands = desk.hands();
    desk.search("crash");
    CHECK(desk.rows().value(0) == "Said and noted");
    desk.press(Qt::Key_Return);
    CHECK(desk.familyRead() == "nobody");
    CHECK(desk.title().endsWith(QStringLiteral("Agencies know[*]")));
    CHECK(desk.hands() == hands);
}

TEST_CASE("a long page stands at what was found", "[ui][search]")
{
    ASeeker desk;
    desk.openMeeting();
    desk.say(0, "the oldest of them, at the end of the page");
    for (int i = 0; i < 40; ++i)
        desk.say(0, "something else was said by somebody");
    desk.search("oldest");
    desk.press(Qt::Key_Return);
    CHECK(becomes([&] {
        for (auto* part : desk.window->findChildren<QWidget*>())
            if (part->isVisible() && part->accessibleName().contains(QStringLiteral("POL: the oldest of them")))
                return !part->visibleRegion().isEmpty();
        return false;
    }));
}

TEST_CASE("what was said a moment ago is found at once", "[ui][search]")
{
    ASeeker desk;
    desk.openMeeting();
    desk.search("heron");
    CHECK(desk.rows().isEmpty());
    desk.press(Qt::Key_Escape);
    desk.say(1, "a blue heron at the door");
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type("heron");
    CHECK(desk.rows().value(1).contains("a blue heron at the door"));
}

TEST_CASE("what a key does is found by its words, with its key, and Enter alone does not do it", "[ui][search][keys]")
{
    ASeeker desk;
    desk.openMeeting();
    desk.search("park");
    CHECK(desk.rows().contains("Park: F6"));
    CHECK(desk.chosenRow().isEmpty());
    desk.press(Qt::Key_Return);
    CHECK(desk.isSearching());
    CHECK(desk.stateOf(0) == CaseState::Now);
    desk.press(Qt::Key_Down);
    CHECK(desk.chosenRow() == "Park: F6");
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.isSearching());
    CHECK(desk.window->place() == Place::Meeting);
}

TEST_CASE("the parts of the day are found, and turned to", "[ui][search][keys]")
{
    ASeeker desk;
    desk.openMeeting();
    desk.search("wrap");
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    CHECK(desk.window->place() == Place::WrapUp);
}

TEST_CASE("up and down go over titles, and stay at the ends", "[ui][search][keys]")
{
    ASeeker desk;
    desk.openMeeting();
    desk.say(0, "the Rimu family is known");
    desk.search("rimu");
    const QString first = desk.chosenRow();
    desk.press(Qt::Key_Down);
    CHECK(desk.chosenRow().startsWith("New Zealand Police"));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Up);
    CHECK(desk.chosenRow() == first);
    desk.press(Qt::Key_Up);
    CHECK(desk.chosenRow() == first);
    desk.press(Qt::Key_PageDown);
    CHECK(desk.chosenRow() != first);
}

TEST_CASE("the empty box says what can be searched, and one that finds nothing says so", "[ui][search]")
{
    ASeeker desk;
    desk.search("");
    const auto says = [&](const char* words) {
        for (auto* prose : desk.finder().box()->findChildren<Prose*>())
            if (prose->isVisible() && plain(prose->runs()).contains(QString::fromUtf8(words)))
                return true;
        return false;
    };
    CHECK(says("Whom or what are you looking for?"));
    desk.type("zzyzx");
    CHECK(says("Nothing has these words."));
    desk.press(Qt::Key_Return);
    CHECK(desk.isSearching());
}

TEST_CASE("who does not see the screen hears what the box is, what is found and how much", "[ui][search]")
{
    ASeeker desk;
    desk.openMeeting();
    desk.search("rimu");
    CHECK(desk.finder().box()->input().accessibleName() == "Search people, plans, addresses, numbers, notes, tasks, meetings");
    CHECK(desk.finder().box()->input().accessibleDescription().startsWith(QStringLiteral("1 ")));
    CHECK(desk.finder().box()->list().accessibleName() == "Found");
    CHECK(desk.finder().box()->accessibleName() == "Search");
}

TEST_CASE("the search stands on the operator’s screen alone: the room sees what it saw", "[ui][search][room]")
{
    ASeeker desk;
    desk.openMeeting();
    ProjectorWindow room;
    room.resize(1280, 720);
    qobject_cast<MeetingScreen*>(desk.window->pageOf(Place::Meeting))->showRoomOn(&room);
    room.blank(false);
    room.ensurePolished();
    QCoreApplication::processEvents();
    const QImage before = room.grab().toImage();
    desk.search("rimu");
    CHECK(room.grab().toImage() == before);
    CHECK(room.findChildren<SearchBox*>().isEmpty());
    desk.press(Qt::Key_Return);
    CHECK(desk.familyRead() == "Family Rimu");
    CHECK(room.grab().toImage() == before);
    qobject_cast<MeetingScreen*>(desk.window->pageOf(Place::Meeting))->showRoomOn(nullptr);
}

TEST_CASE("whoever turns to another part of the day leaves the search and what is read", "[ui][search]")
{
    ASeeker desk;
    desk.openMeeting();
    desk.search("rimu");
    desk.press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.window->place() == Place::List);
    CHECK_FALSE(desk.isSearching());
    desk.search("rimu");
    desk.press(Qt::Key_Return);
    CHECK(desk.familyRead() == "Family Rimu");
    desk.press(Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.familyRead() == "nobody");
    CHECK(desk.window->place() == Place::Meeting);
}

TEST_CASE("from what is read one can search on", "[ui][search]")
{
    ASeeker desk;
    desk.search("rimu");
    desk.press(Qt::Key_Return);
    CHECK(desk.familyRead() == "Family Rimu");
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type("karaka");
    desk.press(Qt::Key_Return);
    CHECK(desk.familyRead() == "Family Karaka");
    desk.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.finder().reading()->frame().tabs().currentIndex() == 1);
}

TEST_CASE("an open meeting is sat down at, and of one that was closed long ago the list can be read", "[ui][search]")
{
    ASeeker desk;
    desk.openMeeting();
    desk.window->turnTo(Place::List);
    desk.search("sam 10 may");
    CHECK(desk.chosenRow().startsWith("SAM Thursday 10 May 2018"));
    desk.press(Qt::Key_Return);
    CHECK(desk.window->place() == Place::Meeting);
    Session& session = *desk.window->session();
    session.act(CarryOverCase{desk.cases[0], *Words::of(QStringLiteral("no time"))});
    session.act(CarryOverCase{desk.cases[1], *Words::of(QStringLiteral("no time"))});
    session.act(CloseMeeting{desk.meeting, QStringLiteral("head")});
    session.sitAt(std::nullopt);
    session.act(MakeList{MeetingId::fresh(), TableKind::Sam, QDate(2018, 5, 11)});
    session.settle();
    desk.search("sam 10 may");
    desk.press(Qt::Key_Return);
    const auto pages = desk.window->findChildren<MeetingReading*>();
    REQUIRE(pages.size() == 1);
    CHECK(pages[0]->isVisible());
    pages[0]->leave();
    CHECK_FALSE(pages[0]->isVisible());
}
