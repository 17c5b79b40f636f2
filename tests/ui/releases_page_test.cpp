// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"
#include "core/commands/release/expect_release.h"
#include "core/queries/intake/known_referrals.h"
#include "core/queries/plan/plan_people.h"
#include "core/rules/intake/intake_plan.h"
#include "tests/support/a_family.h"
#include "tests/ui/a_session.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/releases/check_row.h"
#include "ui/releases/releases_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/growing_text.h"

#include <QApplication>
#include <QTest>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// The family Kōwhai, and James who may come out at a hearing on Fri 18 May; the page Releases is open.
class AtReleases {
public:
    AtReleases()
    {
        auto record = aTrainingRecord(m_folder.filePath(QStringLiteral("a.tepu")));
        const Context context{record->user(), thursdayMorning() + 1h, {}};
        const ReferredEpisode episode = AFamily::episode("P180509-0001");
        REQUIRE(record->perform(AcceptIntake{intakePlan({episode}, {}, knownReferrals(record->tables(), {episode.ref}, {}))}, context));
        ExpectRelease hearing;
        hearing.plan = record->tables().one<PlanId>("SELECT id FROM plan").value();
        for (const PlanPerson& person : planPeople(record->tables(), hearing.plan, QDate(2018, 5, 10)))
            if (person.standing == Standing::UsedViolence)
                hearing.person = person.person;
        hearing.expectedOn = QDate(2018, 5, 18);
        REQUIRE(record->perform(hearing, context));
        window.enter(std::make_unique<Session>(std::move(record), [] { return thursdayMorning() + 2h; }));
        window.resize(1366, 768);
        window.show();
        QApplication::setActiveWindow(&window);
        window.turnTo(Place::Releases);
        QCoreApplication::processEvents();
    }

    ReleasesPage& page() { return static_cast<ReleasesPage&>(*window.pageOf(Place::Releases)); }
    AskLine& ask() { return *page().findChild<AskLine*>(); }
    ReleaseRow row() { return releases(window.session()->tables(), window.session()->now()).first(); }
    QWidget* hands() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(hands(), key, modifiers); }
    void type(const char* words)
    {
        QTest::keyClicks(hands(), QString::fromUtf8(words));
        press(Qt::Key_Return);
    }

private:
    QTemporaryDir m_folder;

public:
    MainWindow window;
};

} // namespace

TEST_CASE("what is done before a release and what happened are typed in one line", "[ui][releases][R-P2][R-P1]")
{
    AtReleases at;
    at.press(Qt::Key_E, Qt::ControlModifier);
    at.type("victim told by refuge she stays with her aunt");
    REQUIRE(becomes([&] { return at.row().checks[1].state == CheckState::Said; }));
    at.press(Qt::Key_E, Qt::ControlModifier);
    at.type("remanded until 24 may");
    REQUIRE(becomes([&] { return at.row().expectedOn == QDate(2018, 5, 24); }));
    CHECK(at.ask().asks().isEmpty());
}

TEST_CASE("a line that cannot be done stays in the field with its sentence", "[ui][releases]")
{
    AtReleases at;
    at.press(Qt::Key_E, Qt::ControlModifier);
    at.type("pos not needed");
    CHECK_FALSE(at.ask().asks().isEmpty());
    auto* line = qobject_cast<GrowingText*>(at.hands());
    REQUIRE(line);
    CHECK(line->draft().text == QStringLiteral("pos not needed"));
    CHECK(at.row().checks[4].state == CheckState::Open);
}

TEST_CASE("pressing an item of the checklist begins its line", "[ui][releases][R-P2]")
{
    AtReleases at;
    REQUIRE(becomes([&] { return at.page().findChildren<CheckRow*>().size() == 6; }));
    const auto rows = at.page().findChildren<CheckRow*>();
    QTest::mouseClick(rows[2], Qt::LeftButton);
    auto* line = qobject_cast<GrowingText*>(at.hands());
    REQUIRE(line);
    CHECK(line->draft().text == QStringLiteral("alarm offered "));
}
