// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app_cli/desk.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace tepu::cli;

namespace {

const QByteArray arohas("gulls argue about harbour weather\n");

/// A record, and a file with Aroha's passphrase.
class ADesk : public Desk {
public:
    ADesk()
    {
        const Ran founded = made();
        REQUIRE(founded.status == 0);
        write("paper", founded.out);
        write("aroha", arohas);
    }
    Ran users(QStringList more = {}) const { return tepu(QStringList{"users", path("a.tepu")} + more); }
    Ran added() const { return users({"--add", "Aroha", "--new-passphrase-file", path("aroha")}); }
    void openWith(const QByteArray& passphrase) const { write("pass", passphrase); }
};

} // namespace

TEST_CASE("a second user is admitted, listed, and opens the record", "[cli][users]")
{
    const ADesk desk;
    REQUIRE(desk.added().status == 0);
    CHECK(desk.users().out.contains("Aroha"));
    CHECK(QJsonDocument::fromJson(desk.users({"--json"}).out).array().size() == 3); // the paper too
    desk.openWith(arohas);
    CHECK(desk.tepu({"verify", desk.path("a.tepu")}).status == 0);
}

TEST_CASE("a user who is disabled is told that the passphrase opens nothing", "[cli][users]")
{
    const ADesk desk;
    REQUIRE(desk.added().status == 0);
    REQUIRE(desk.users({"--disable", "aroha"}).status == 0);
    CHECK(desk.users().out.contains("disabled"));
    desk.openWith(arohas);
    CHECK(desk.tepu({"ask", desk.path("a.tepu"), "agencies"}).status == 4);
}

TEST_CASE("a name that nobody has is refused with the names that there are", "[cli][users]")
{
    const ADesk desk;
    const Ran ran = desk.users({"--disable", "Ahora"});
    CHECK(ran.status == 1);
    CHECK(ran.err.contains("Coordinator"));
    CHECK(desk.users({"--disable", "Aroha", "--add", "Rua"}).status == 2);
}

TEST_CASE("the paper gives a new passphrase to who forgot theirs, and does nothing else", "[cli][users]")
{
    const ADesk desk;
    REQUIRE(desk.added().status == 0);
    const QByteArray before = desk.read("pass");
    desk.openWith(desk.read("paper"));
    CHECK(desk.tepu({"ask", desk.path("a.tepu"), "agencies"}).status == 4);
    desk.write("new", "nine wet boots by the back door\n");
    REQUIRE(desk.users({"--reset", "Coordinator", "--new-passphrase-file", desk.path("new")}).status == 0);
    desk.openWith(before);
    CHECK(desk.tepu({"ask", desk.path("a.tepu"), "agencies"}).status == 4);
    desk.openWith("nine wet boots by the back door\n");
    CHECK(desk.tepu({"verify", desk.path("a.tepu")}).status == 0);
}

TEST_CASE("a passphrase is changed, and the old one opens nothing any more", "[cli][users]")
{
    const ADesk desk;
    desk.write("new", "nine wet boots by the back door\n");
    REQUIRE(desk.tepu({"passphrase", desk.path("a.tepu"), "--new-passphrase-file", desk.path("new")}).status == 0);
    CHECK(desk.tepu({"verify", desk.path("a.tepu")}).status == 4);
    desk.openWith("nine wet boots by the back door\n");
    CHECK(desk.tepu({"verify", desk.path("a.tepu")}).status == 0);
}

TEST_CASE("after a change of keys the newest backup opens with what opens the record now", "[cli][users]")
{
    const ADesk desk;
    desk.write("new", "nine wet boots by the back door\n");
    REQUIRE(desk.tepu({"passphrase", desk.path("a.tepu"), "--new-passphrase-file", desk.path("new")}).status == 0);
    const QDir backups(desk.path("a.tepu") + "/backups");
    const QStringList files = backups.entryList(QDir::Files, QDir::Name);
    REQUIRE_FALSE(files.isEmpty());
    CHECK(desk.tepu({"restore", backups.filePath(files.last()), desk.path("b.tepu")}).status == 4);
    desk.openWith("nine wet boots by the back door\n");
    CHECK(desk.tepu({"restore", backups.filePath(files.last()), desk.path("b.tepu")}).status == 0);
}

TEST_CASE("the recovery key is proven by what stands on the paper, and a slip is said", "[cli][users]")
{
    const ADesk desk;
    CHECK(desk.users().out.contains("not proven yet"));
    REQUIRE(desk.tepu({"recovery", desk.path("a.tepu"), "--recovery-file", desk.path("paper")}).status == 0);
    CHECK_FALSE(desk.users().out.contains("not proven yet"));
    QByteArray slip = desk.read("paper");
    slip[3] = slip[3] == 'A' ? 'B' : 'A';
    desk.write("slip", slip);
    const Ran ran = desk.tepu({"recovery", desk.path("a.tepu"), "--recovery-file", desk.path("slip")});
    CHECK(ran.status == 1);
    CHECK(ran.err.contains("slip"));
}
