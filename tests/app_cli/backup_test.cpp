// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app_cli/desk.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tepu::cli;

TEST_CASE("a record is backed up, lost, restored, and says the same as before", "[cli][backup]")
{
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    const QByteArray before = desk.tepu({"ask", desk.path("a.tepu"), "agencies"}).out;
    const Ran saved = desk.tepu({"backup", desk.path("a.tepu"), desk.path("a.backup"), "--json"});
    REQUIRE(saved.status == 0);
    CHECK(QJsonDocument::fromJson(saved.out).object().value("events").toInt() > 0);
    CHECK(saved.err.contains("opened and verified"));
    REQUIRE(QDir(desk.path("a.tepu")).removeRecursively());
    const Ran back = desk.tepu({"restore", desk.path("a.backup"), desk.path("a.tepu")});
    REQUIRE(back.status == 0);
    CHECK(back.err.contains("new seat"));
    CHECK(desk.tepu({"ask", desk.path("a.tepu"), "agencies"}).out == before);
    CHECK(desk.tepu({"verify", desk.path("a.tepu")}).status == 0);
}

TEST_CASE("what stands in the way of a backup or of its return is said, with the status for it", "[cli][backup]")
{
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    REQUIRE(desk.tepu({"backup", desk.path("a.tepu"), desk.path("a.backup")}).status == 0);
    CHECK(desk.tepu({"backup", desk.path("a.tepu"), desk.path("a.backup")}).status == 1);
    CHECK(desk.tepu({"backup", desk.path("none.tepu"), desk.path("b.backup")}).status == 4);
    CHECK(desk.tepu({"restore", desk.path("none.backup"), desk.path("b.tepu")}).status == 4);
    CHECK(desk.tepu({"restore", desk.path("a.backup"), desk.path("a.tepu")}).status == 4);
    CHECK(desk.tepu({"restore", desk.path("pass"), desk.path("b.tepu")}).status == 4);
    desk.write("pass", "kereru on the wire at dawn\n");
    CHECK(desk.tepu({"restore", desk.path("a.backup"), desk.path("b.tepu")}).status == 4);
    CHECK_FALSE(QDir(desk.path("b.tepu")).exists());
}
