// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"
#include "core/queries/intake/known_referrals.h"
#include "core/queries/people/safety_plans.h"
#include "core/queries/plan/dangers_told.h"
#include "core/queries/plan/reviews_standing.h"
#include "core/queries/plan/withdrawn_statements.h"
#include "core/rules/intake/intake_plan.h"
#include "tests/support/a_family.h"
#include "tests/ui/a_desk.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/acts/danger_act.h"
#include "ui/meeting/operator_layout.h"
#include "ui/meeting/pages/review_line_row.h"
#include "ui/meeting/pages/safety_page.h"
#include "ui/meeting/pages/safety_row.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tabs_row.h"

#include <QFileInfo>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// The family Kōwhai before the table, and the page of their safety plans open.
class ASafetyDesk {
public:
    ASafetyDesk()
    {
        desk.openMeeting();
        const ReferredEpisode episode = AFamily::episode("P180509-0001");
        done(AcceptIntake{intakePlan({episode}, {}, knownReferrals(tables(), {episode.ref}, {}))});
        plan = tables().one<PlanId>("SELECT id FROM plan WHERE number <> '' ORDER BY rowid DESC LIMIT 1").value();
        AddToList add{desk.meeting, plan, *Words::of(QStringLiteral("asked for by Police"))};
        done(add);
        done(OpenCase{add.caseId});
        desk.press(Qt::Key_8, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }

    template <class C>
    void done(const C& command)
    {
        session().act(command, {}, {}, [](const Refusal& refusal) { FAIL(refusal.sentence.toStdString()); });
        session().settle();
    }
    Session& session() { return *desk.window->session(); }
    const Tables& tables() { return session().tables(); }
    SafetyPage& page() { return *desk.window->pageOf(Place::Meeting)->findChild<SafetyPage*>(); }
    AskLine& ask() { return *desk.window->pageOf(Place::Meeting)->findChild<AskLine*>(); }
    SafetyPlanView of(const char* called)
    {
        for (const SafetyPlanView& view : safetyPlans(tables(), plan, session().now()))
            if (view.called == QString::fromUtf8(called))
                return view;
        FAIL("nobody is called so");
        return {};
    }
    /// The first button of those words on the page: of Mere, who stands first.
    void click(const char* words)
    {
        ActionButton* found = nullptr;
        REQUIRE(becomes([&] {
            for (ActionButton* button : page().findChildren<ActionButton*>())
                if (!found && button->isVisible() && button->accessibleName().contains(QString::fromLatin1(words)))
                    found = button;
            return found != nullptr;
        }));
        found->click();
    }
    void write(const char* words)
    {
        click(of("Mere").parts.isEmpty() && of("Mere").codeWords.isEmpty() ? "Begin" : "Write");
        desk.type(words);
        desk.press(Qt::Key_Return);
        session().settle();
        QCoreApplication::processEvents();
    }
    bool says(const QWidget& part, const char* words)
    {
        for (const Prose* prose : part.findChildren<Prose*>())
            if (plain(prose->runs()).contains(QString::fromUtf8(words)))
                return true;
        return false;
    }

    ADesk desk{[] { return thursdayMorning() + 2h; }};
    PlanId plan;
};

} // namespace

TEST_CASE("a safety plan is written by keys, a part a line, and stands on its page", "[ui][meeting][safety-plan][R-S8]")
{
    ASafetyDesk at;
    CHECK(at.says(at.page(), "not made yet"));
    at.write("place the boatshed behind the wharenui (her, only)");
    REQUIRE(at.of("Mere").parts.size() == 1);
    CHECK(at.of("Mere").parts.first().victimOnly);
    CHECK(at.says(at.page(), "the boatshed behind the wharenui"));
    CHECK(at.says(at.page(), "from the victim only"));
    at.write("reviewed Aroha Pene, next 24 may");
    CHECK(at.of("Mere").reviewDue == QDate(2018, 5, 24));
    CHECK(at.says(at.page(), "again Thu 24 May"));
}

TEST_CASE("what is not understood stays in the line with its sentence, and nothing is written", "[ui][meeting][safety-plan]")
{
    ASafetyDesk at;
    at.click("Begin");
    at.desk.type("cellar under the house");
    at.desk.press(Qt::Key_Return);
    CHECK(at.says(at.ask(), "Begin with a part of the plan"));
    CHECK(at.desk.line() == "cellar under the house|");
    at.desk.press(Qt::Key_A, Qt::ControlModifier);
    at.desk.type("gone place he knows it");
    at.desk.press(Qt::Key_Return);
    CHECK(at.says(at.ask(), "Nothing stands there"));
    CHECK(at.of("Mere").parts.isEmpty());
}

TEST_CASE("a signal stands first on the page and says whether Police hold it", "[ui][meeting][safety-plan][C66][R-C11]")
{
    ASafetyDesk at;
    at.write("place the boatshed (her)");
    at.write("signal blue kettle: ring 111");
    CHECK(at.says(at.page(), "not in place yet"));
    SafetyRow* first = nullptr;
    for (auto* row : at.page().findChildren<SafetyRow*>())
        if (!first && row->isVisible())
            first = row;
    REQUIRE(first);
    CHECK(at.says(*first, "blue kettle"));
    at.write("held Sgt Ngata");
    CHECK(at.of("Mere").codeWords.first().inPlace);
    CHECK(at.says(at.page(), "Police hold it"));
}

TEST_CASE("Enter on a part begins its line; P asks where the paper that is safe to carry goes", "[ui][meeting][safety-plan][keys]")
{
    ASafetyDesk at;
    at.write("now take the keys; ring James' mother (her)");
    SafetyRow* row = at.page().findChild<SafetyRow*>();
    REQUIRE(row);
    row->setFocus();
    at.desk.press(Qt::Key_Return);
    CHECK(at.desk.line() == "now |");
    at.desk.press(Qt::Key_Escape);
    QTest::keyClick(at.page().findChild<SafetyRow*>(), Qt::Key_P);
    CHECK(at.ask().asks().startsWith(u"carry/"));
    CHECK(at.says(at.ask(), "take the keys"));
    CHECK(at.says(at.ask(), "by word of mouth: ring James' mother"));
    const QString file = at.ask().line().text();
    CHECK(file.endsWith(QStringLiteral("notes.pdf")));
    at.desk.press(Qt::Key_Return);
    CHECK(QFileInfo::exists(file));
    CHECK(at.ask().isHidden());
}

TEST_CASE("a withdrawn statement shows its three questions until each is considered", "[ui][meeting][R-S9]")
{
    ASafetyDesk at;
    at.write("place the boatshed (her)");
    at.write("withdrawn 9 may: Sgt Ngata: she wants to go home (her)");
    REQUIRE(withdrawnStatements(at.tables(), at.plan, at.session().now()).size() == 1);
    CHECK(at.says(at.page(), "not considered yet"));
    at.write("breach Sgt Ngata: he is to be charged");
    CHECK(withdrawnStatements(at.tables(), at.plan, at.session().now()).first().open == 2);
    CHECK(at.says(at.page(), "he is to be charged"));
}

TEST_CASE("after Police are told of danger a service is asked for, and why it is not told", "[ui][meeting][R-R10]")
{
    ASafetyDesk at;
    at.desk.press(Qt::Key_F10);
    CHECK(at.says(at.ask(), "0508 326 459"));
    at.desk.type("111 Sgt Ngata: patrol on its way");
    at.desk.press(Qt::Key_Return);
    at.session().settle();
    at.desk.press(Qt::Key_F10);
    CHECK(at.says(at.ask(), "still to consider"));
    at.desk.type("service not Ana Rewi");
    at.desk.press(Qt::Key_Return);
    CHECK(at.says(at.ask(), "Say why the service is not told"));
    at.desk.type(": she asked us to wait");
    at.desk.press(Qt::Key_Return);
    at.session().settle();
    const auto told = dangersTold(at.tables(), at.plan);
    REQUIRE(told.size() == 2);
    CHECK(told.first().withheld == "she asked us to wait");
    CHECK(at.says(at.page(), "considered and not told"));
}

TEST_CASE("a review that hangs on an event is typed in its line, and its day is said on its row", "[ui][meeting][C83]")
{
    ASafetyDesk at;
    at.desk.press(Qt::Key_R, Qt::ControlModifier);
    at.desk.type("sam 2 weeks after fgc");
    at.desk.press(Qt::Key_Return);
    at.session().settle();
    auto reviews = reviewsStanding(at.tables(), at.plan, at.session().now());
    REQUIRE(reviews.size() == 1);
    CHECK(reviews.first().standing == ReviewStanding::Waiting);
    at.desk.press(Qt::Key_5, Qt::ControlModifier);
    QCoreApplication::processEvents();
    auto* row = at.desk.window->pageOf(Place::Meeting)->findChild<ReviewLine*>();
    REQUIRE(row);
    row->click();
    at.desk.type("16 may");
    at.desk.press(Qt::Key_Return);
    at.session().settle();
    reviews = reviewsStanding(at.tables(), at.plan, at.session().now());
    CHECK(reviews.first().on == QDate(2018, 5, 30));
}
