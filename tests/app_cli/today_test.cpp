// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app_cli/desk.h"

#include <QDir>
#include <QFileInfo>

using namespace tepu::cli;

namespace {

/// A record in which Police have a task that is late.
class DeskOfToday : public Desk {
public:
    DeskOfToday()
    {
        REQUIRE(made().status == 0);
        write("start", R"({"do":"StartPlan","plan":"01890a5d-ac96-774b-bcce-b302099a8057","number":"W18-0412","family_name":"Kōwhai","location":"waikato_city"})");
        REQUIRE(tepu({"do", path("a.tepu"), path("start")}).status == 0);
        write("task", R"({"do":"AllocateTask","plan":"01890a5d-ac96-774b-bcce-b302099a8057","category":"other_actions","agency":"police",)"
                      R"("people":[],"words":"look in on Mere Kōwhai","due":"2018-05-11T14:00:00+12:00"})");
        const Ran told = tepu({"do", path("a.tepu"), path("task"), "--clock", "2018-05-10T09:00:00+12:00"});
        INFO(told.err.toStdString());
        REQUIRE(told.status == 0);
    }
    Ran today(const char* agency, const QString& file) const { return tepu({"today", path("a.tepu"), agency, "-o", file, "--clock", "2018-05-12T09:00:00+12:00"}); }
};

} // namespace

TEST_CASE("what an agency is to do is written as a calendar, a table and a spreadsheet, without a name", "[cli][today][R-I1]")
{
    const DeskOfToday desk;
    for (const char* name : {"police.ics", "police.csv", "police.xlsx"}) {
        const Ran ran = desk.today("police", desk.path(name));
        INFO(ran.err.toStdString());
        CHECK(ran.status == 0);
        CHECK(QFileInfo(desk.path(name)).size() > 0);
        CHECK_FALSE(desk.read(name).contains("Mere"));
    }
    CHECK(desk.read("police.ics").contains("W18-0412"));
    CHECK(desk.read("police.csv").contains("W18-0412"));
    CHECK(desk.read("police.xlsx").startsWith("PK"));
    CHECK_FALSE(QFile::permissions(desk.path("police.ics")).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
}

TEST_CASE("the calendar of an agency that has nothing to do holds no plan", "[cli][today]")
{
    const DeskOfToday desk;
    REQUIRE(desk.today("housing", desk.path("housing.ics")).status == 0);
    CHECK_FALSE(desk.read("housing.ics").contains("W18-0412"));
}

TEST_CASE("an agency that the site does not have gets no file, and the sentence says where the others stand", "[cli][today]")
{
    const DeskOfToday desk;
    const Ran ran = desk.today("polis", desk.path("polis.ics"));
    CHECK(ran.status != 0);
    CHECK(ran.err.contains("The site has no agency “polis”. “tepu ask RECORD agencies” lists those it has."));
    CHECK_FALSE(QFileInfo::exists(desk.path("polis.ics")));
}

TEST_CASE("a file whose name says no kind is refused before the record is opened", "[cli][today]")
{
    const Desk desk;
    const Ran ran = desk.tepu({"today", desk.path("none.tepu"), "police", "-o", desk.path("police.doc")});
    CHECK(ran.status == 2);
    CHECK(ran.err.contains("the file’s name ends in .ics, .csv or .xlsx"));
}

TEST_CASE("where nothing may be written the sentence says so, and nothing is left behind", "[cli][today][faults]")
{
    const DeskOfToday desk;
    for (const char* name : {"no/such/folder/police.ics", "no/such/folder/police.csv", "no/such/folder/police.xlsx"}) {
        const Ran ran = desk.today("police", desk.path(name));
        CHECK(ran.status != 0);
        CHECK(ran.err.contains("cannot be written"));
        CHECK(ran.err.contains("The record is unharmed. Choose another place, or make room there."));
    }
    CHECK_FALSE(QDir(desk.path("no")).exists());
}
