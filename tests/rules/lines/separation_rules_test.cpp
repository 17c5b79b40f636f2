// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/task_line.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

static Problem problem(const char* rule, const QString& text, const LineContext& context = kowhaiContacted())
{
    return problemOf(understandTask(text, context).problems, QString::fromLatin1(rule));
}

TEST_CASE("one support worker never works with both parties", "[rules][lines][R-S2]")
{
    const QString typed = QStringLiteral("wsw contact both");
    const Problem both = problem("R-S2", typed);
    CHECK(both.gravity == Gravity::Stops);
    CHECK(both.sentence.contains("both Mere and James"));
    REQUIRE(both.mend);
    CHECK(applied(typed, *both.mend) == "wsw contact victim");
    CHECK(problem("R-S2", QStringLiteral("kaupapa visit Mere and James")).gravity == Gravity::Stops);
    CHECK(problem("R-S2", QStringLiteral("wsw contact both because they ask")).gravity == Gravity::Stops);
    CHECK(problem("R-S2", QStringLiteral("wsw contact Mere and the children")).sentence.isEmpty());
}

TEST_CASE("statutory staff give a reason to contact both", "[rules][lines][R-S2]")
{
    const QString typed = QStringLiteral("pol contact both today 1500");
    const Problem both = problem("R-S2", typed);
    CHECK(both.gravity == Gravity::NeedsReason);
    REQUIRE(both.mend);
    CHECK(applied(typed, *both.mend) == "pol contact both today 1500 because ");
    CHECK(problem("R-S2", QStringLiteral("pol contact both because statements are due")).sentence.isEmpty());
    CHECK(problem("R-S2", QStringLiteral("acc injury claims both")).sentence.isEmpty());
}

TEST_CASE("a support worker who contacts one party is not tasked with the other", "[rules][lines][R-S2]")
{
    LineContext context = kowhaiContacted();
    context.openTasks = {contactTask(QStringLiteral("kaupapa_maori"), mere(), QStringLiteral("Hana Rewi"))};
    CHECK(problem("R-S2", QStringLiteral("kaupapa contact James by hana rewi"), context).gravity == Gravity::Stops);
    CHECK(problem("R-S2", QStringLiteral("kaupapa contact James by Tom Ngata"), context).sentence.isEmpty());
    CHECK(problem("R-S2", QStringLiteral("kaupapa contact Mere by hana rewi"), context).sentence.isEmpty());
    CHECK(problem("R-S2", QStringLiteral("wsw contact James by hana rewi"), context).sentence.isEmpty());
}

TEST_CASE("where no worker is named yet the agency of one party is asked to name one for each", "[rules][lines][R-S2]")
{
    LineContext context = kowhaiContacted();
    context.openTasks = {contactTask(QStringLiteral("wsw_provider"), james())};
    const QString typed = QStringLiteral("wsw contact Mere");
    const Problem asked = problem("R-S2", typed, context);
    CHECK(asked.gravity == Gravity::Asks);
    REQUIRE(asked.mend);
    CHECK(applied(typed, *asked.mend) == "wsw contact Mere by ");
    context.openTasks[0].category = TaskCategory::InformationSharing;
    CHECK(problem("R-S2", typed, context).sentence.isEmpty());
}

TEST_CASE("the same officer for both parties owes a reason", "[rules][lines][R-S2]")
{
    LineContext context = kowhaiContacted();
    context.openTasks = {contactTask(QStringLiteral("police"), mere(), QStringLiteral("Tom Ngata"))};
    CHECK(problem("R-S2", QStringLiteral("pol contact James by Tom Ngata"), context).gravity == Gravity::NeedsReason);
    CHECK(problem("R-S2", QStringLiteral("pol contact James by Tom Ngata because he knows him"), context).sentence.isEmpty());
    CHECK(problem("R-S2", QStringLiteral("pol contact James"), context).sentence.isEmpty());
}

TEST_CASE("seeing both together wants a reason, or is made separate", "[rules][lines][R-S5]")
{
    const QString typed = QStringLiteral("ot meet both together mon 1000");
    const Problem together = problem("R-S5", typed);
    CHECK(together.gravity == Gravity::NeedsReason);
    REQUIRE(together.mend);
    CHECK(applied(typed, *together.mend) == "ot meet both separately mon 1000");
    CHECK(problem("R-S5", QStringLiteral("ot meet both separately mon 1000")).sentence.isEmpty());
    CHECK(problem("R-S5", QStringLiteral("ot meet both together because the court ordered it")).sentence.isEmpty());
    CHECK(problem("R-S5", QStringLiteral("svs couples counselling")).gravity == Gravity::NeedsReason);
}

TEST_CASE("a joint visit of two agencies is welcome", "[rules][lines][R-S5]")
{
    CHECK(problem("R-S5", QStringLiteral("ot with pol joint visit Mere")).sentence.isEmpty());
    CHECK(problem("R-S5", QStringLiteral("ot and pol visit Mere together")).sentence.isEmpty());
}
