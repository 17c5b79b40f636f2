// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"
#include "core/queries/intake/known_referrals.h"
#include "core/queries/who/doubtful.h"
#include "tests/support/a_family.h"
#include "tests/ui/a_desk.h"
#include "ui/who/who_is_who_page.h"
#include "ui/who/who_place.h"

#include <QListView>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A desk at which three people of later files may be people of the Kōwhai family.
class DoubtfulDesk : public ADesk {
public:
    DoubtfulDesk()
    {
        takeIn(AFamily::episode("P180509-0001"));
        ReferredEpisode later = AFamily::episode("P180510-0009");
        for (ReferredPerson& person : later.people)
            person.dateOfBirth.reset();
        later.people.removeLast();
        takeIn(later);
        press(Qt::Key_5, Qt::ControlModifier | Qt::ShiftModifier);
        QCoreApplication::processEvents();
    }

    WhoIsWhoPage& page() { return static_cast<WhoPlace&>(*window->pageOf(Place::WhoIsWho)).people(); }
    const Tables& tables() { return window->session()->tables(); }
    void ctrl(int key)
    {
        press(key, Qt::ControlModifier);
        window->session()->settle();
        QCoreApplication::processEvents();
    }
    void standAtJoined()
    {
        auto* list = page().findChild<QListView*>();
        const auto& rows = static_cast<const WhoRows&>(*list->model());
        for (int i = 0; i < rows.rowCount(); ++i)
            if (const auto row = rows.rowAt(rows.index(i)); row && row->between == Between::Joined)
                list->setCurrentIndex(rows.index(i));
    }
    QString chosen()
    {
        const auto* list = page().findChild<QListView*>();
        return list->currentIndex().data().toString();
    }

private:
    void takeIn(const ReferredEpisode& episode)
    {
        window->session()->act(AcceptIntake{intakePlan({episode}, {}, knownReferrals(tables(), {episode.ref}, {}))});
        window->session()->settle();
    }
};

} // namespace

TEST_CASE("two who may be one are joined by a key, and the next two are there", "[ui][who]")
{
    DoubtfulDesk desk;
    const int waiting = desk.page().waiting();
    REQUIRE(waiting >= 2);
    const QString first = desk.chosen();
    desk.ctrl(Qt::Key_J);
    CHECK(joinedPeople(desk.tables()).size() == 1);
    CHECK(desk.page().waiting() < waiting);
    CHECK(desk.chosen() != first);
    CHECK_FALSE(desk.chosen().isEmpty());
}

TEST_CASE("two people stay two by a key and are not asked again", "[ui][who]")
{
    DoubtfulDesk desk;
    const int waiting = desk.page().waiting();
    desk.ctrl(Qt::Key_T);
    CHECK(keptApart(desk.tables()).size() == 1);
    CHECK(desk.page().waiting() == waiting - 1);
}

TEST_CASE("later changes nothing and goes to the next two", "[ui][who]")
{
    DoubtfulDesk desk;
    const int waiting = desk.page().waiting();
    const QString first = desk.chosen();
    desk.ctrl(Qt::Key_Down);
    CHECK(desk.page().waiting() == waiting);
    CHECK(desk.chosen() != first);
    for (int i = 1; i < waiting; ++i)
        desk.ctrl(Qt::Key_Down);
    CHECK(desk.chosen() == first);
}

TEST_CASE("who was joined is parted only with a reason, and whether they are one is open again", "[ui][who]")
{
    DoubtfulDesk desk;
    const int waiting = desk.page().waiting();
    desk.ctrl(Qt::Key_J);
    desk.standAtJoined();
    desk.ctrl(Qt::Key_J); // they are one already: nothing
    CHECK(joinedPeople(desk.tables()).size() == 1);
    desk.ctrl(Qt::Key_T);
    CHECK(joinedPeople(desk.tables()).size() == 1);
    desk.press(Qt::Key_Return);
    CHECK(joinedPeople(desk.tables()).size() == 1); // nothing is written yet
    desk.type("her aunt has the same name");
    desk.press(Qt::Key_Return);
    desk.window->session()->settle();
    CHECK(joinedPeople(desk.tables()).isEmpty());
    CHECK(keptApart(desk.tables()).isEmpty());
    CHECK(desk.page().waiting() == waiting);
}

TEST_CASE("who was joined is kept apart for ever by another key, with the same reason", "[ui][who]")
{
    DoubtfulDesk desk;
    desk.ctrl(Qt::Key_J);
    desk.standAtJoined();
    desk.ctrl(Qt::Key_T);
    desk.type("her aunt has the same name");
    desk.press(Qt::Key_Return, Qt::AltModifier);
    desk.window->session()->settle();
    CHECK(joinedPeople(desk.tables()).isEmpty());
    REQUIRE(keptApart(desk.tables()).size() == 1);
    CHECK(keptApart(desk.tables()).first().because == "her aunt has the same name");
}

TEST_CASE("where nobody is in doubt the page says what will stand there", "[ui][who]")
{
    ADesk desk;
    desk.window->turnTo(Place::WhoIsWho);
    auto& page = static_cast<WhoPlace&>(*desk.window->pageOf(Place::WhoIsWho)).people();
    CHECK(page.waiting() == 0);
    page.join(); // nobody is there to be joined
    page.keepApart();
    page.passOn();
    CHECK(joinedPeople(desk.window->session()->tables()).isEmpty());
}
