// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"
#include "core/commands/plan/change_risk.h"
#include "core/queries/intake/known_referrals.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/risk_history.h"
#include "core/queries/signals/signals_of_plan.h"
#include "core/rules/intake/intake_plan.h"
#include "tests/support/a_family.h"
#include "tests/ui/a_desk.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/pages/risk_page.h"
#include "ui/meeting/pages/signal_row.h"
#include "ui/widgets/prose.h"

using namespace tepu;
using namespace tepu::ui;

namespace {

/// The family Kōwhai before the table, with the episode of 9 May.
class ARiskDesk {
public:
    ARiskDesk()
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
    QVector<RiskSignal> all() { return signalsOfPlan(tables(), plan, session().now()); }
    bool has(SignalKind kind, SignalState state = SignalState::Stands)
    {
        for (const RiskSignal& signal : all())
            if (signal.signal == kind && signal.state == state)
                return true;
        return false;
    }
    std::optional<PointAnswer> answerTo(const QString& point)
    {
        for (const ChecklistPoint& each : checklistOfPlan(tables(), plan, session().now()))
            if (each.point == point)
                return each.answer;
        return std::nullopt;
    }
    QWidget& page() { return *desk.window->pageOf(Place::Meeting); }
    AskLine& ask() { return *page().findChild<AskLine*>(); }
    RiskPage& risk() { return *page().findChild<RiskPage*>(); }
    SignalRow* row(const QString& begins)
    {
        for (auto* each : risk().findChildren<SignalRow*>())
            if (each->isVisible() && each->accessibleName().startsWith(begins))
                return each;
        return nullptr;
    }
    QString shown()
    {
        QStringList words;
        for (auto* prose : risk().findChildren<Prose*>())
            if (prose->isVisible())
                words.append(plain(prose->runs()));
        return words.join(u'\n');
    }

    ADesk desk{[] { return thursdayMorning() + 2h; }};
    PlanId plan;
};

} // namespace

TEST_CASE("a signal is typed as it is said, and stands on the strip and on the page", "[ui][meeting][signals][R-R7]")
{
    ARiskDesk at;
    at.desk.press(Qt::Key_I, Qt::ControlModifier);
    at.desk.type("acc firearms on 3 may: a rifle under the bed");
    at.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return at.has(SignalKind::Firearms); }));
    CHECK(at.ask().asks().isEmpty());
    CHECK(alertStrip(at.tables(), at.plan, at.session().now())[1].kind == Danger::Firearms);
    at.desk.press(Qt::Key_7, Qt::ControlModifier);
    REQUIRE(becomes([&] { return at.row("Firearms present") != nullptr; }));
    CHECK(at.shown().contains("told by ACC on Thu 3 May"));
}

TEST_CASE("a line that names no signal stays, with what may be written", "[ui][meeting][signals]")
{
    ARiskDesk at;
    at.desk.press(Qt::Key_I, Qt::ControlModifier);
    at.desk.type("something is wrong");
    at.desk.press(Qt::Key_Return);
    CHECK(at.desk.line() == "something is wrong|");
    CHECK(at.ask().asks().startsWith("signal/"));
}

TEST_CASE("on a signal C contests and E ends it, with a reason", "[ui][meeting][signals][keys][R-R7]")
{
    ARiskDesk at;
    at.desk.press(Qt::Key_7, Qt::ControlModifier);
    REQUIRE(becomes([&] { return at.row("Strangulation") != nullptr; }));
    at.row("Strangulation")->setFocus();
    at.desk.press(Qt::Key_C);
    CHECK(at.desk.line() == "contested |");
    at.desk.type("no marks were found");
    at.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return at.has(SignalKind::Strangulation, SignalState::Contested); }));
    REQUIRE(becomes([&] { return at.shown().contains("contested: no marks were found"); }));
    at.row("Strangulation")->setFocus();
    at.desk.press(Qt::Key_E);
    at.desk.type("entered on the wrong file");
    at.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return at.has(SignalKind::Strangulation, SignalState::NoLongerSo); }));
    CHECK(becomes([&] { return at.shown().contains("SO NO LONGER") || at.shown().contains("So no longer"); }));
}

TEST_CASE("a point of the checklist is answered by one key, with the mouse in a line", "[ui][meeting][signals][checklist][keys]")
{
    ARiskDesk at;
    at.desk.press(Qt::Key_7, Qt::ControlModifier);
    REQUIRE(becomes([&] { return at.row("Past assault of strangers") != nullptr; }));
    at.row("Past assault of strangers")->setFocus();
    at.desk.press(Qt::Key_Y);
    REQUIRE(becomes([&] { return at.answerTo("assault_of_strangers") == PointAnswer::Yes; }));
    CHECK(at.has(SignalKind::AssaultOfStrangers));
    REQUIRE(becomes([&] { return at.row("Attitudes") != nullptr; }));
    QTest::mouseClick(at.row("Attitudes"), Qt::LeftButton);
    at.desk.type("no nothing of the kind");
    at.desk.press(Qt::Key_Return);
    CHECK(becomes([&] { return at.answerTo("condones_abuse") == PointAnswer::No; }));
}

TEST_CASE("the chart goes from stop to stop by arrows, and Enter opens why, who was there and who did not agree", "[ui][meeting][signals][C35]")
{
    ARiskDesk at;
    ChangeRisk change;
    change.plan = at.plan;
    change.to = RiskLevel::High;
    change.text = *Words::of("he held her by the throat");
    change.dissent = *Words::of("OT: medium would do");
    change.dissentFor = RiskLevel::Medium;
    at.done(change);
    at.desk.press(Qt::Key_7, Qt::ControlModifier);
    auto& chart = *at.risk().findChild<RiskChart*>();
    REQUIRE(becomes([&] { return chart.stops().size() == 2; }));
    CHECK(chart.current() == 1); // the decision is open
    CHECK(becomes([&] { return at.shown().contains("he held her by the throat"); }));
    CHECK(becomes([&] { return at.shown().contains("dissent: OT: medium would do"); }));
    chart.setFocus();
    at.desk.press(Qt::Key_Left);
    CHECK(chart.current() == 0);
    at.desk.press(Qt::Key_Return);
    CHECK(becomes([&] { return !at.shown().contains("he held her by the throat"); }));
    CHECK(becomes([&] { return at.shown().contains("strangulation · physical harm"); }));
    at.desk.press(Qt::Key_End);
    at.desk.press(Qt::Key_Return);
    CHECK(becomes([&] { return at.shown().contains("he held her by the throat"); }));
}

TEST_CASE("before a level is lowered because she is fine, who asked and whether she was alone is asked", "[ui][meeting][R-R8]")
{
    ARiskDesk at;
    ChangeRisk high;
    high.plan = at.plan;
    high.to = RiskLevel::High;
    high.text = *Words::of("he came back");
    at.done(high);
    const auto level = [&] { return at.tables().one<RiskLevel>("SELECT level FROM plan WHERE id = ?", values(at.plan)); };
    at.desk.press(Qt::Key_2, Qt::AltModifier);
    at.desk.type("states they are fine");
    at.desk.press(Qt::Key_Tab); // takes the reason
    at.desk.press(Qt::Key_Return);
    at.session().settle();
    REQUIRE(at.ask().asks().endsWith("/asked"));
    at.desk.type("refuge, not alone");
    at.desk.press(Qt::Key_Return);
    at.session().settle();
    CHECK(at.ask().asks().endsWith("/asked")); // asked again: it is no reason like this
    CHECK(level() == RiskLevel::High);
    at.ask().line().put("refuge, alone at the clinic");
    at.desk.press(Qt::Key_Return);
    at.session().settle();
    CHECK(at.ask().asks().endsWith("/behaviour")); // and it is never enough alone
    at.desk.type("he has gone to every session, his worker says");
    at.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return level() == RiskLevel::Medium; }));
    const RiskDecisionRow row = riskHistory(at.tables(), at.plan).first();
    CHECK(row.askedBy == "refuge, alone at the clinic");
    CHECK(row.askedAlone == true);
}
