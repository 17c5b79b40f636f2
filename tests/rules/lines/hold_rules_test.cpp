// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/task_line.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

static Problem unsafe(const QString& text, const LineContext& context = kowhaiUnaware())
{
    return problemOf(understandTask(text, context).problems, QStringLiteral("R-C6"));
}

static Problem first(const QString& text, const LineContext& context = kowhai())
{
    return problemOf(understandTask(text, context).problems, QStringLiteral("R-T6"));
}

static LineContext mereUnsafe()
{
    LineContext context = kowhai();
    person(context, mere()).unsafeToContact = true;
    return context;
}

TEST_CASE("the task of the meeting screen: held until Refuge says it is safe, and Tab lets it wait", "[rules][lines][R-C6]")
{
    const QString typed = QStringLiteral("pos contact perp aft");
    const Problem held = unsafe(typed);
    CHECK(held.gravity == Gravity::Stops);
    CHECK(held.sentence == "Held: do not contact him until Refuge says it is safe. Tab: let it wait for that.");
    REQUIRE(held.mend);
    CHECK(applied(typed, *held.mend) == "pos contact perp after refuge says safe");
    CHECK(unsafe(applied(typed, *held.mend)).sentence.isEmpty());
    CHECK(understandTask(applied(typed, *held.mend), kowhaiUnaware()).state == TaskState::Held);
}

TEST_CASE("the words that are already typed of a wait are not doubled", "[rules][lines][R-C6]")
{
    for (const char* typed : {"pos contact perp", "pos contact perp ", "pos contact perp after", "pos contact perp after ",
                              "pos contact perp after ref"}) {
        const QString text = QString::fromUtf8(typed);
        REQUIRE(unsafe(text).mend);
        CHECK(applied(text, *unsafe(text).mend) == "pos contact perp after refuge says safe");
    }
}

TEST_CASE("a wait is added before the reason, which stays last", "[rules][lines][R-C6]")
{
    const QString text = QStringLiteral("pos contact perp because he asked");
    REQUIRE(unsafe(text).mend);
    CHECK(applied(text, *unsafe(text).mend) == "pos contact perp after refuge says safe because he asked");
}

TEST_CASE("who does not know of the complaint is contacted by no agency, by no route", "[rules][lines][R-C6]")
{
    for (const char* text : {"cor discuss episode with James", "pos first visit", "pol tell james he is named",
                             "pos contact perp via probation", "cor call him today 1500", "probation with pos first visit"})
        CHECK(unsafe(QString::fromUtf8(text)).gravity == Gravity::Stops);
    CHECK(unsafe(QStringLiteral("cor discuss episode with James"), kowhai()).sentence.isEmpty());
    CHECK(unsafe(QStringLiteral("cor feedback on James")).sentence.isEmpty());
}

TEST_CASE("the word of another agency does not lift the hold", "[rules][lines][R-C6]")
{
    CHECK(unsafe(QStringLiteral("pos contact perp after ivs says safe")).gravity == Gravity::Stops);
    CHECK(unsafe(QStringLiteral("pos contact perp after mon")).gravity == Gravity::Stops);
    CHECK(unsafe(QStringLiteral("pos contact perp after refuge says safe")).sentence.isEmpty());
}

TEST_CASE("a reason does not lift the hold", "[rules][lines][R-C6]")
{
    CHECK(unsafe(QStringLiteral("pos contact perp because it is urgent")).gravity == Gravity::Stops);
}

TEST_CASE("the agency that is to be asked cannot lift its own hold by a task", "[rules][lines][R-C6]")
{
    const Problem own = unsafe(QStringLiteral("refuge contact James"));
    CHECK(own.gravity == Gravity::Stops);
    CHECK(own.sentence == "Held: do not contact James while James does not know of the complaint. Lift the mark with a reason first.");
    CHECK_FALSE(own.mend);
}

TEST_CASE("a victim marked unsafe is held at every agency until her worker says so", "[rules][lines][R-C6]")
{
    CHECK(unsafe(QStringLiteral("refuge contact Mere"), mereUnsafe()).sentence
          == "Held: do not contact her until IVS says it is safe. Tab: let it wait for that.");
    CHECK(unsafe(QStringLiteral("pol offer alarm before release"), mereUnsafe()).gravity == Gravity::Stops);
    CHECK(unsafe(QStringLiteral("ot see hana"), mereUnsafe()).sentence.isEmpty());
}

TEST_CASE("one safe route may be named for somebody unsafe to contact", "[rules][lines][R-C6]")
{
    const QString typed = QStringLiteral("ivs contact Mere");
    const Problem held = unsafe(typed, mereUnsafe());
    CHECK(held.gravity == Gravity::Stops);
    REQUIRE(held.mend);
    CHECK(applied(typed, *held.mend) == "ivs contact Mere via ");
    const Problem routed = unsafe(QStringLiteral("ivs contact Mere via winz appointment"), mereUnsafe());
    CHECK(routed.gravity == Gravity::Tells);
    CHECK(routed.sentence.contains("winz appointment"));
}

TEST_CASE("a Police welfare check, 111 and telling a victim of a release are never blocked", "[rules][lines][R-C6]")
{
    LineContext context = mereUnsafe();
    person(context, james()).unsafeToContact = true;
    for (const char* text : {"pol welfare check, see Mere and James today 1700", "pol check welfare, speak to victim",
                             "ivs tell victim he is released today 1500", "ivs call 111 meet mere"})
        CHECK(unsafe(QString::fromUtf8(text), context).sentence.isEmpty());
    for (const char* text : {"ot welfare visit Mere", "pol call Mere", "ivs tell victim of hearing",
                             "pos tell james he is released", "pos contact perp, he called 111 on 9 may"})
        CHECK(unsafe(QString::fromUtf8(text), context).gravity == Gravity::Stops);
}

TEST_CASE("a person without a pronoun is called by name", "[rules][lines][R-C6]")
{
    LineContext context = kowhaiUnaware();
    person(context, james()).pronoun.clear();
    CHECK(unsafe(QStringLiteral("pos contact perp"), context).sentence.startsWith("Held: do not contact James until"));
}

TEST_CASE("first contact with the person using violence waits for the victim's worker", "[rules][lines][R-T6]")
{
    const QString typed = QStringLiteral("pos contact perp");
    const Problem waits = first(typed);
    CHECK(waits.gravity == Gravity::NeedsReason);
    CHECK(waits.sentence
          == "First contact with James waits until IVS says it is safe. Tab: let it wait; or give a reason (because …).");
    REQUIRE(waits.mend);
    CHECK(applied(typed, *waits.mend) == "pos contact perp after ivs says safe");
    CHECK(first(applied(typed, *waits.mend)).sentence.isEmpty());
}

TEST_CASE("first contact need not wait with a reason, with her side's word, or once he was met", "[rules][lines][R-T6]")
{
    CHECK(first(QStringLiteral("pos contact perp because ivs rang us")).sentence.isEmpty());
    CHECK(first(QStringLiteral("pos contact perp after refuge says safe")).sentence.isEmpty());
    CHECK_FALSE(first(QStringLiteral("pos contact perp after moe says safe")).sentence.isEmpty());
    CHECK(first(QStringLiteral("pos contact perp"), kowhaiContacted()).sentence.isEmpty());
    CHECK(first(QStringLiteral("ivs contact victim")).sentence.isEmpty());
    LineContext site = kowhai();
    site.firstContactWaits = false;
    CHECK(first(QStringLiteral("pos contact perp"), site).sentence.isEmpty());
}

TEST_CASE("where no agency speaks for the victim the wait is asked for without an offer", "[rules][lines][R-T6]")
{
    LineContext context = kowhai();
    context.agencies.removeIf([](const Agency& agency) { return agency.side == Side::Victim; });
    const Problem waits = first(QStringLiteral("pos contact perp"), context);
    CHECK(waits.sentence.contains("the victim’s worker"));
    CHECK_FALSE(waits.mend);
}
