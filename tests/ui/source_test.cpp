// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"
#include "core/queries/intake/changed_at_source.h"
#include "core/queries/intake/known_referrals.h"
#include "tests/support/a_family.h"
#include "tests/ui/a_desk.h"
#include "ui/intake/came_again.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/widgets/prose.h"

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A desk at which an episode came again otherwise.
class ChangedDesk : public ADesk {
public:
    ChangedDesk()
    {
        takeIn(AFamily::episode("P180509-0001"));
        ReferredEpisode again = AFamily::episode("P180509-0001");
        again.narrative = "He broke the door.";
        takeIn(again);
        press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
        QCoreApplication::processEvents();
    }

    CameAgain& waiting() { return *window->findChild<CameAgain*>(); }
    AskLine& line() { return *waiting().findChild<AskLine*>(); }
    const Tables& tables() { return window->session()->tables(); }
    QString narrative() { return tables().one<QString>("SELECT narrative FROM episode").value(); }
    void answer(const char* words)
    {
        type(words);
        press(Qt::Key_Return);
        window->session()->settle();
        QCoreApplication::processEvents();
    }

private:
    void takeIn(const ReferredEpisode& episode)
    {
        window->session()->act(AcceptIntake{intakePlan({episode}, {}, knownReferrals(tables(), {episode.ref}, {}))});
        window->session()->settle();
    }
};

} // namespace

TEST_CASE("an episode that came again otherwise stands old beside new, and is taken by a key and a reason", "[ui][intake][source]")
{
    ChangedDesk desk;
    REQUIRE(desk.waiting().waiting() == 1);
    QStringList said;
    for (const Prose* prose : desk.waiting().findChildren<Prose*>())
        said.append(plain(prose->runs()));
    CHECK(said.contains("He broke the door."));
    CHECK(said.contains("differs"));
    desk.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(desk.line().isVisible());
    desk.answer("");
    CHECK(desk.narrative() != "He broke the door.");
    desk.answer("Sgt Ngata looked it up");
    CHECK(desk.narrative() == "He broke the door.");
    CHECK(desk.waiting().waiting() == 0);
}

TEST_CASE("what is held is kept by a key and a reason, and nobody is asked again", "[ui][intake][source]")
{
    ChangedDesk desk;
    const QString before = desk.narrative();
    desk.press(Qt::Key_T, Qt::ControlModifier);
    desk.answer("the wrong house");
    CHECK(desk.narrative() == before);
    CHECK(desk.waiting().waiting() == 0);
    CHECK(changedAtSource(desk.tables())[0].because == "the wrong house");
}
