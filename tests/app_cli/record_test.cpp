// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app_cli/desk.h"
#include "tests/support/test.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tepu::cli;

TEST_CASE("a new record prints its recovery key, which opens it", "[cli][new]")
{
    const Desk desk;
    const Ran made = desk.made();
    REQUIRE(made.status == 0);
    CHECK(made.out.trimmed().size() == 74);
    CHECK(made.err.contains("recovery key"));
    desk.write("pass", made.out);
    const Ran opened = desk.tepu({"ask", desk.path("a.tepu"), "record"});
    CHECK(opened.status == 4); // the recovery key's owner has no seat: it resets a passphrase, and reads nothing
    CHECK(opened.err.contains("replaces a forgotten passphrase"));
}

TEST_CASE("a real record wants a passphrase of at least sixteen characters", "[cli][new]")
{
    const Desk desk;
    const auto real = [&](const char* name) { return desk.tepu({"new", desk.path(name), "--site", "waikato"}); };
    desk.write("pass", "fifteen letters\n");
    CHECK(real("short.tepu").status == 1);
    CHECK_FALSE(QDir(desk.path("short.tepu")).exists());
    desk.write("pass", "sixteen letters!\n");
    CHECK(real("long.tepu").status == 0);
}

TEST_CASE("a real record refuses another clock, a training record takes it", "[cli][clock]")
{
    const Desk desk;
    const QString clock = "2018-05-10T08:30:00+12:00";
    CHECK(desk.tepu({"new", desk.path("r.tepu"), "--site", "waikato", "--clock", clock}).status == 1);
    CHECK(desk.tepu({"new", desk.path("r.tepu"), "--site", "waikato"}).status == 0);
    const Ran refused = desk.tepu({"ask", desk.path("r.tepu"), "record", "--clock", clock});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("training records only"));
    CHECK(desk.tepu({"new", desk.path("t.tepu"), "--site", "waikato", "--training", "--clock", clock}).status == 0);
    const Ran asked = desk.tepu({"ask", desk.path("t.tepu"), "record", "--clock", clock});
    CHECK(asked.out.contains("2018-05-09T20:30:0"));
}

TEST_CASE("what is wrong with a new record's words is wrong usage", "[cli][new]")
{
    const Desk desk;
    CHECK(desk.tepu({"new", desk.path("a.tepu"), "--site", "auckland"}).status == 2);
    CHECK(desk.tepu({"new", desk.path("a.tepu")}).status == 2);
    REQUIRE(desk.made().status == 0);
    const Ran again = desk.made();
    CHECK(again.status == 1);
    CHECK(again.err.contains("not empty"));
}

TEST_CASE("a wrong passphrase and a folder without a record cannot be opened: status 4", "[cli][open]")
{
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    desk.write("pass", "kereru on the wire at dawn\n");
    CHECK(desk.tepu({"ask", desk.path("a.tepu"), "record"}).status == 4);
    CHECK(desk.tepu({"verify", desk.path("a.tepu")}).status == 4);
    CHECK(desk.tepu({"verify", desk.path("none.tepu")}).status == 4);
}

TEST_CASE("do answers a line for each line and stops at the first refusal", "[cli][do]")
{
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    const QByteArray lines = "{\"do\":\"StrikeOut\"}\n\n{\"do\":\"Dance\"}\n";
    const Ran stopped = desk.tepu({"do", desk.path("a.tepu")}, lines);
    CHECK(stopped.status == 1);
    CHECK(stopped.out.count('\n') == 1);
    const Ran went = desk.tepu({"do", desk.path("a.tepu"), "--keep-going"}, lines);
    CHECK(went.status == 1);
    CHECK(went.out.count('\n') == 2);
    CHECK(QJsonDocument::fromJson(went.out.split('\n')[1]).object()["refused"].toString().contains("Dance"));
}

TEST_CASE("a line that is no JSON is named by its number", "[cli][do]")
{
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    const Ran ran = desk.tepu({"do", desk.path("a.tepu")}, "\n{\"do\":");
    CHECK(ran.status == 2);
    CHECK(ran.out.contains("line 2 is no JSON object"));
}

TEST_CASE("do --list and ask --list name everything with its fields, without a record", "[cli][do][ask]")
{
    const Ran commands = runTepu({"do", "--list"});
    CHECK(commands.status == 0);
    CHECK(QJsonDocument::fromJson(commands.out).array().size() >= 1);
    const Ran queries = runTepu({"ask", "--list"});
    CHECK(queries.out.contains("\"ask\": \"record\""));
    CHECK(runTepu({"ask"}).status == 2);
    CHECK(runTepu({"do"}).status == 2);
}

TEST_CASE("an unknown query and a parameter that is none are wrong usage", "[cli][ask]")
{
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    CHECK(desk.tepu({"ask", desk.path("a.tepu"), "nothing"}).status == 2);
    CHECK(desk.tepu({"ask", desk.path("a.tepu"), "acts", "meeting"}).status == 2);
    CHECK(desk.tepu({"ask", desk.path("a.tepu"), "acts"}).status == 0);
}

TEST_CASE("verify says all is well, and whether a head on paper is part of the history", "[cli][verify]")
{
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    const Ran well = desk.tepu({"verify", desk.path("a.tepu"), "--json"});
    CHECK(well.status == 0);
    const QString head = QJsonDocument::fromJson(well.out).object()["head"].toString();
    CHECK(head.size() == 64);
    CHECK(desk.tepu({"verify", desk.path("a.tepu"), "--head", head}).status == 0);
    const Ran other = desk.tepu({"verify", desk.path("a.tepu"), "--head", QString(64, 'a')});
    CHECK(other.status == 4);
    CHECK(other.err.contains("history was changed"));
}

TEST_CASE("verify of a real record refuses another clock too", "[cli][verify][clock]")
{
    const Desk desk;
    REQUIRE(desk.tepu({"new", desk.path("r.tepu"), "--site", "waikato"}).status == 0);
    const QString clock = "2018-05-10T08:30:00+12:00";
    const Ran refused = desk.tepu({"verify", desk.path("r.tepu"), "--clock", clock});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("training records only"));
    CHECK(desk.tepu({"verify", desk.path("r.tepu")}).status == 0);
}

TEST_CASE("a head that was typed short is wrong usage, not a changed history", "[cli][verify]")
{
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    const Ran ran = desk.tepu({"verify", desk.path("a.tepu"), "--head", "a0e7 193c"});
    CHECK(ran.status == 2);
    CHECK(ran.err.contains("64 letters and figures"));
    CHECK_FALSE(ran.err.contains("history was changed"));
    const QString head = QJsonDocument::fromJson(desk.tepu({"verify", desk.path("a.tepu"), "--json"}).out).object()["head"].toString();
    CHECK(desk.tepu({"verify", desk.path("a.tepu"), "--head", QString(head).toUpper().insert(4, u' ')}).status == 0);
}

TEST_CASE("a passphrase file that cannot be read is no rule's refusal: status 4, as when opening", "[cli][new]")
{
    const Desk desk;
    const QStringList words{"new", desk.path("a.tepu"), "--site", "waikato", "--passphrase-file", desk.path("none")};
    const Ran ran = runTepu(words);
    CHECK(ran.status == 4);
    CHECK(ran.err.contains("cannot be read"));
    CHECK_FALSE(QDir(desk.path("a.tepu")).exists());
}
