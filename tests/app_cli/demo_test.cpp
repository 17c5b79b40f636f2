// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"
#include "app/demonstration/demonstration_folder.h"
#include "core/commands/record.h"
#include "tests/app_cli/desk.h"

#include <QDir>

using namespace tepu;
using namespace tepu::cli;

namespace {

Ran fresh(const Desk& desk, const char* folder)
{
    return desk.tepu({"demo", desk.path(folder), "--fresh"});
}

bool isThere(const Desk& desk, const char* folder)
{
    return QFile::exists(desk.path(folder) + QStringLiteral("/slots.json"));
}

} // namespace

TEST_CASE("a word that is a path opens that record, no word at all the last one", "[cli][open]")
{
    const auto path = readCommandLine({"wednesday.tepu"}, subcommands());
    REQUIRE(path);
    CHECK(path->subcommand->name == QString("open"));
    CHECK(path->operands == QStringList{"wednesday.tepu"});
    const auto none = readCommandLine({}, subcommands());
    REQUIRE(none);
    CHECK(none->subcommand->name == QString("open"));
    CHECK(none->operands.isEmpty());
    CHECK(none->subcommand->surface == Surface::Screen);
    CHECK_FALSE(readCommandLine({"open", "a.tepu", "b.tepu"}, subcommands()));
}

TEST_CASE("where there is no display the desktop application says so", "[cli][open][demo]")
{
    const Desk desk;
    for (const QStringList& words : {QStringList{"open", desk.path("a.tepu")}, QStringList{"demo", desk.path("d.tepu")}}) {
        const Ran ran = desk.tepu(words);
        CHECK(ran.status == 5);
        CHECK(ran.err.contains("no display"));
    }
    CHECK_FALSE(QDir(desk.path("d.tepu")).exists());
}

TEST_CASE("a fresh start deletes no folder that is not a training record", "[cli][demo]")
{
    const Desk desk;
    QDir().mkpath(desk.path("letters"));
    desk.write("letters/thesis.txt", "years of work");
    CHECK(fresh(desk, "letters").status == 1);
    CHECK(QFile::exists(desk.path("letters/thesis.txt")));
    REQUIRE(desk.tepu({"new", desk.path("real.tepu"), "--site", "waikato"}).status == 0);
    const Ran real = fresh(desk, "real.tepu");
    CHECK(real.status == 1);
    CHECK(real.err.contains("not a training record"));
    CHECK(isThere(desk, "real.tepu"));
}

TEST_CASE("a fresh start deletes no record that is open, and one that is closed", "[cli][demo]")
{
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    {
        const auto open = Record::open({desk.path("a.tepu"), "kereru on the wire at dusk"});
        REQUIRE(open);
        const Ran refused = fresh(desk, "a.tepu");
        CHECK(refused.status == 1);
        CHECK(refused.err.contains("is open"));
        CHECK(isThere(desk, "a.tepu"));
    }
    CHECK(demonstration::clearedAway(desk.path("a.tepu")));
    CHECK_FALSE(QDir(desk.path("a.tepu")).exists());
}

TEST_CASE("a fresh start deletes nothing that somebody else has put into the folder, and follows no link", "[cli][demo]")
{
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    REQUIRE(QFile::link(desk.path("a.tepu"), desk.path("link.tepu")));
    CHECK(fresh(desk, "link.tepu").status == 1);
    desk.write("a.tepu/notes.txt", "mine");
    const Ran refused = fresh(desk, "a.tepu");
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("notes.txt"));
    CHECK(isThere(desk, "a.tepu"));
}

TEST_CASE("a training record is still there where there is no display to open the new one on", "[cli][demo]")
{
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    CHECK(fresh(desk, "a.tepu").status == 5);
    CHECK(isThere(desk, "a.tepu"));
}

TEST_CASE("a folder that does not exist yet is cleared away already", "[cli][demo]")
{
    CHECK(demonstration::clearedAway(QStringLiteral("/nonexistent/tepu-demo")));
}

TEST_CASE("pictures take known themes, scales and languages only", "[cli][shots]")
{
    const Desk desk;
    CHECK(desk.tepu({"shots", desk.path("p"), "--theme", "pink"}).status == 2);
    CHECK(desk.tepu({"shots", desk.path("p"), "--scale", "3"}).status == 2);
    CHECK(desk.tepu({"shots", desk.path("p"), "--lang", "fr"}).status == 2);
    CHECK(desk.tepu({"shots"}).status == 2);
    CHECK_FALSE(QDir(desk.path("p")).exists());
}

TEST_CASE("the demonstration takes its place when it is whole, and never that of something else", "[cli][demo]")
{
    const Desk desk;
    const QString folder = desk.path("d.tepu");
    const auto record = demonstration::madeWhole(folder);
    REQUIRE(record);
    CHECK((*record)->journal().folder() == folder);
    CHECK(QDir(QFileInfo(folder).path()).entryList({"d.tepu*"}, QDir::AllEntries) == QStringList{"d.tepu"});
    const auto again = demonstration::madeWhole(folder);
    REQUIRE_FALSE(again);
    CHECK(again.error().sentence.contains("is not empty"));
}
