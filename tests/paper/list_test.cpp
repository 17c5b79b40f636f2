// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_to_list.h"
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/plan/start_plan.h"
#include "tests/paper/a_sitting.h"
#include "tests/paper/pdf_text.h"

using namespace tepu;
using namespace tepu::ui;

namespace {

QString listWords(ASitting& at)
{
    auto list = listOf(at.tables(), at.meeting, at.clock);
    REQUIRE(list);
    return pdfWords(pdfOf(list->paper));
}

} // namespace

TEST_CASE("the printed list tells the order, why, the families and the core agencies", "[paper][list][R-M1]")
{
    ASitting at;
    const QString words = listWords(at);
    for (const char* part : {"List", "Safety Assessment Meeting", "Thursday 10 May 2018", "Kōwhai", "new · strangulation", "Mere Kōwhai, 31, victim",
                             "James Totara, 34, person using violence", "POL New Zealand Police", "POL", "OT", "COR", "HLTH", "MH", "In confidence",
                             "page 1 of 1"}) {
        INFO(part);
        CHECK(words.contains(QString::fromUtf8(part), Qt::CaseInsensitive));
    }
}

TEST_CASE("no address, number or anybody's words are on the printed list", "[paper][list][R-S1]")
{
    ASitting at;
    at.hold();
    const QString words = listWords(at);
    for (const char* text : {"Crescent", "Hamilton East", "021 555 0123", "library", "Waimiro", "Shingle Pit", "throat", "sister", "dogs"}) {
        INFO(text);
        CHECK_FALSE(words.contains(QString::fromUtf8(text)));
    }
}

TEST_CASE("a reason that somebody typed stands there unless it names a place", "[paper][list][R-S1]")
{
    ASitting at;
    for (const char* name : {"Hebe", "Karaka"}) {
        const StartPlan start{PlanId::fresh(), {}, QString::fromLatin1(name), Location::WaikatoCity};
        at.done(start);
        at.done(AddToList{at.meeting, start.plan, at.words(name == QLatin1String("Hebe") ? "moved to 4 Clover Street" : "asked for by Police")});
    }
    const QString words = listWords(at);
    CHECK(words.contains("asked for by Police"));
    CHECK_FALSE(words.contains("Clover"));
    CHECK(words.contains("held: ask the coordinator"));
}

TEST_CASE("while somebody observes the printed list has initials", "[paper][list]")
{
    ASitting at;
    at.done(Arrive{at.meeting, "corrections", at.words("Moana Reid"), true, {}});
    const QString words = listWords(at);
    for (const char* name : {"Mere", "Hana", "James", "Totara", "Kōwhai"})
        CHECK_FALSE(words.contains(QString::fromUtf8(name)));
    CHECK(words.contains("M. K."));
}

TEST_CASE("a list of an ICM lies across, with a box for each of its many core agencies", "[paper][list][R-M6]")
{
    ASitting at;
    const MakeList icm{MeetingId::fresh(), TableKind::Icm, QDate(2018, 5, 16)};
    at.done(icm);
    auto list = listOf(at.tables(), icm.meeting, at.clock);
    REQUIRE(list);
    CHECK(list->name == "list-icm-2018-05-16.pdf");
    CHECK(list->paper.frame().orientation == QPageLayout::Landscape);
}
