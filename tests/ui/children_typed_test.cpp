// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"
#include "core/queries/children/children_waiting.h"
#include "core/queries/intake/known_referrals.h"
#include "core/queries/releases/releases.h"
#include "core/rules/intake/intake_plan.h"
#include "tests/support/a_family.h"
#include "tests/ui/a_desk.h"

using namespace tepu;
using namespace tepu::ui;

TEST_CASE("on a case Ctrl E takes what is said of the tamariki and of a hearing", "[ui][children][R-K1][R-P1]")
{
    ADesk desk([] { return thursdayMorning() + 2h; });
    desk.openMeeting();
    Session& session = *desk.window->session();
    const auto done = [&](const auto& command) {
        session.act(command, {}, {}, [](const Refusal& refusal) { FAIL(refusal.sentence.toStdString()); });
        session.settle();
    };
    const ReferredEpisode episode = AFamily::episode("P180509-0001");
    done(AcceptIntake{intakePlan({episode}, {}, knownReferrals(session.tables(), {episode.ref}, {}))});
    const PlanId plan = session.tables().one<PlanId>("SELECT id FROM plan WHERE number <> '' ORDER BY rowid DESC LIMIT 1").value();
    AddToList add{desk.meeting, plan, *Words::of(QStringLiteral("asked for by Police"))};
    done(add);
    done(OpenCase{add.caseId});
    const auto type = [&](const char* words) {
        desk.press(Qt::Key_E, Qt::ControlModifier);
        desk.type(words);
        desk.press(Qt::Key_Return);
    };
    const auto concern = [&] { return concernsOf(session.tables(), plan, session.now()); };
    type("roc raised by pol hana: seen hurt");
    REQUIRE(becomes([&] { return concern().size() == 1; }));
    type("roc sent cyras CY-4471");
    REQUIRE(becomes([&] { return concern().first().stage == ConcernStage::Sent; }));
    CHECK(concern().first().cyras == "CY-4471");
    type("team referred hana tama");
    REQUIRE(becomes([&] { return childrenWaiting(session.tables(), session.now()).size() == 2; }));
    type("hearing james 18 may");
    REQUIRE(becomes([&] { return releases(session.tables(), session.now()).size() == 1; }));
}
