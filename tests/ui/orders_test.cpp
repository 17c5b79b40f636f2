// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"
#include "core/queries/intake/known_referrals.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/orders_of.h"
#include "core/rules/intake/intake_plan.h"
#include "tests/support/a_family.h"
#include "tests/ui/a_desk.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/foot_bar.h"
#include "ui/meeting/operator_layout.h"
#include "ui/meeting/pages/order_row.h"
#include "ui/widgets/question_chip.h"

using namespace tepu;
using namespace tepu::ui;

namespace {

/// The family Kōwhai before the table: Mere, her tamariki, and James, with a PSO as Police told it.
class AnOrderDesk {
public:
    AnOrderDesk()
    {
        desk.openMeeting();
        const ReferredEpisode episode = AFamily::episode("P180509-0001");
        done(AcceptIntake{intakePlan({episode}, {}, knownReferrals(tables(), {episode.ref}, {}))});
        plan = tables().one<PlanId>("SELECT id FROM plan WHERE number <> '' ORDER BY rowid DESC LIMIT 1").value();
        AddToList add{desk.meeting, plan, *Words::of(QStringLiteral("asked for by Police"))};
        done(add);
        done(OpenCase{add.caseId});
    }

    template <class C>
    void done(const C& command)
    {
        session().act(command, {}, {}, [](const Refusal& refusal) { FAIL(refusal.sentence.toStdString()); });
        session().settle();
    }
    Session& session() { return *desk.window->session(); }
    const Tables& tables() { return session().tables(); }
    QVector<OrderView> orders() { return ordersOf(tables(), plan, session().now()); }
    QString strip()
    {
        QStringList all;
        for (const Alert& alert : alertStrip(tables(), plan, session().now()))
            all.append(alert.words);
        return all.join(u'\n');
    }
    AskLine& ask() { return *desk.window->pageOf(Place::Meeting)->findChild<AskLine*>(); }
    OrderRow* row()
    {
        for (auto* each : desk.window->findChildren<OrderRow*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }

    ADesk desk{[] { return thursdayMorning() + 2h; }};
    PlanId plan;
};

} // namespace

TEST_CASE("an order is typed as it is said, and stands in the strip", "[ui][meeting][orders]")
{
    AnOrderDesk at;
    at.desk.press(Qt::Key_E, Qt::ControlModifier);
    at.desk.type("bail until 18 may");
    at.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return at.orders().size() == 2; }));
    CHECK(at.strip().contains("In force: Bail of James to the end of Fri 18 May"));
    CHECK(at.ask().asks().isEmpty());
}

TEST_CASE("what is missing is asked for in the line, and the words stay", "[ui][meeting][orders]")
{
    AnOrderDesk at;
    at.desk.press(Qt::Key_E, Qt::ControlModifier);
    at.desk.type("pso james 3 days");
    at.desk.press(Qt::Key_Return);
    CHECK(at.desk.line() == "pso james 3 days|");
    CHECK(at.orders().size() == 1);
    at.desk.type(" issued 0030 served 0055");
    at.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return at.strip().contains("PSO against James served, ends Sun 13 May 00:55"); }));
    CHECK(at.orders().size() == 1); // in the place of what the file told
}

TEST_CASE("S, B, V and E on an order begin the line of what is done with it", "[ui][meeting][orders][keys]")
{
    AnOrderDesk at;
    at.desk.press(Qt::Key_5, Qt::ControlModifier);
    REQUIRE(becomes([&] { return at.row() != nullptr; }));
    at.row()->setFocus();
    at.desk.press(Qt::Key_B);
    CHECK(at.desk.line() == "breached |");
    at.desk.type("0900 he came back");
    at.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return at.strip().contains("PSO against James breached Thu 10 May 09:00"); }));
    REQUIRE(at.orders().size() == 1);
    CHECK(at.orders().first().order); // written down as Police told it
    CHECK(at.orders().first().breaches.first().words == "he came back");
    REQUIRE(becomes([&] { return at.row() != nullptr; }));
    at.row()->setFocus();
    at.desk.press(Qt::Key_E);
    at.desk.type("discharged");
    at.desk.press(Qt::Key_Return);
    CHECK(becomes([&] { return at.orders().first().state == OrderState::Ended; }));
}

TEST_CASE("an order can be written down with the mouse alone", "[ui][meeting][orders]")
{
    AnOrderDesk at;
    at.desk.press(Qt::Key_5, Qt::ControlModifier);
    REQUIRE(becomes([&] { return at.row() != nullptr; }));
    QTest::mouseClick(at.row(), Qt::LeftButton);
    CHECK(at.ask().asks().startsWith("order-act/"));
}

TEST_CASE("the question of the address shows what the check found, and waits for an answer", "[ui][meeting][orders][R-S6]")
{
    AnOrderDesk at;
    at.desk.press(Qt::Key_E, Qt::ControlModifier);
    QTest::keyClicks(at.desk.hands(), QString::fromUtf8("bail at 40 Rata Crescent, Hamilton East"));
    at.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return at.strip().contains(QString::fromUtf8("James’s bail address is in the same street as Mere’s home")); }));
    const auto asks = [&] { return at.tables().one<int>("SELECT count(*) FROM answer WHERE question = 'address_looked'"); };
    CHECK(asks() == 0);
    at.desk.press(Qt::Key_B, Qt::AltModifier);
    if (at.ask().asks().isEmpty()) // three others come first
        return;
    CHECK(at.ask().asks().startsWith("question/address_looked"));
}

TEST_CASE("a child's school is typed in the same line", "[ui][meeting][orders][R-S6]")
{
    AnOrderDesk at;
    at.desk.press(Qt::Key_E, Qt::ControlModifier);
    at.desk.type("school hana Waimiro School at 3 Bell Street, Millstream");
    at.desk.press(Qt::Key_Return);
    CHECK(becomes([&] { return at.tables().one<QString>("SELECT name FROM school") == QStringLiteral("Waimiro School"); }));
    CHECK(at.tables().one<QString>("SELECT address FROM school") == QStringLiteral("3 Bell Street, Millstream"));
    at.desk.press(Qt::Key_E, Qt::ControlModifier);
    at.desk.type("home mere @-37.787,175.279");
    at.desk.press(Qt::Key_Return);
    CHECK(becomes([&] { return at.tables().one<double>("SELECT latitude FROM located") == -37.787; }));
}
