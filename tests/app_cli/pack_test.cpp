// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app_cli/desk.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tepu::cli;

namespace {

/// A record with one plan, on a desk with a second passphrase for whoever reads a pack.
class PackingDesk : public Desk {
public:
    PackingDesk()
    {
        REQUIRE(made().status == 0);
        write("reader", "rain over the Kaimai range\n");
        write("start", R"({"do":"StartPlan","plan":"01890a5d-ac96-774b-bcce-b302099a8057","number":"FV-1","family_name":"Kōwhai","location":"waikato_city"})");
        REQUIRE(tepu({"do", path("a.tepu"), path("start")}).status == 0);
    }

    Ran packed(const QStringList& more) const
    {
        return tepu(QStringList{"pack", path("a.tepu"), "--agency", "police", "--reader", "Reviewer", "--new-passphrase-file", path("reader"), "-o",
                                path("out.tepupack")}
                    + more);
    }
    /// What somebody does who has the reviewer's passphrase.
    Ran reviewer(const QStringList& words) const { return runTepu(words + QStringList{"--passphrase-file", path("reader")}); }
    void leads(const char* file, const char* agency) const
    {
        write(file, QByteArray(R"({"do":"AssignLead","plan":"01890a5d-ac96-774b-bcce-b302099a8057","agency":")") + agency + "\"}");
    }
};

} // namespace

TEST_CASE("a pack goes out, is worked on, and comes home with what differs listed", "[cli][packs]")
{
    const PackingDesk desk;
    REQUIRE(desk.packed({"--plan", "FV-1"}).status == 0);
    REQUIRE(desk.reviewer({"merge", desk.path("laptop.tepu"), desk.path("out.tepupack")}).status == 0);
    desk.leads("there", "womens_refuge");
    desk.leads("here", "police");
    REQUIRE(desk.reviewer({"do", desk.path("laptop.tepu"), desk.path("there")}).status == 0);
    REQUIRE(desk.tepu({"do", desk.path("a.tepu"), desk.path("here")}).status == 0);
    REQUIRE(desk.reviewer({"pack", desk.path("laptop.tepu"), "-o", desk.path("home.tepupack")}).status == 0);
    const Ran merged = desk.tepu({"merge", desk.path("a.tepu"), desk.path("home.tepupack"), "--json"});
    REQUIRE(merged.status == 0);
    const QJsonObject answer = QJsonDocument::fromJson(merged.out).object();
    CHECK(answer.value("new_seats").toInt() == 1);
    const QJsonArray unsettled = answer.value("unsettled").toArray();
    REQUIRE(unsettled.size() == 2);
    CHECK(unsettled.first().toObject().value("about").toString() == QString::fromUtf8("the plan of the Kōwhai family"));
    const QJsonObject kept = unsettled.first().toObject();
    desk.write("settle", QJsonDocument(QJsonObject{{"do", "Settle"}, {"of", kept.value("scope")}, {"thing", kept.value("thing")}, {"keep", kept.value("command")}})
                             .toJson(QJsonDocument::Compact));
    CHECK(desk.tepu({"do", desk.path("a.tepu"), desk.path("settle")}).status == 0);
    CHECK(QJsonDocument::fromJson(desk.tepu({"ask", desk.path("a.tepu"), "unsettledChanges"}).out).array().isEmpty());
    CHECK(desk.tepu({"verify", desk.path("a.tepu")}).status == 0);
    CHECK(desk.reviewer({"verify", desk.path("laptop.tepu")}).status == 0);
}

TEST_CASE("a pack that has expired is given back, and opens for nothing else", "[cli][packs]")
{
    const PackingDesk desk;
    REQUIRE(desk.packed({"--plan", "FV-1", "--until", "2030-05-12"}).status == 0);
    REQUIRE(desk.reviewer({"merge", desk.path("laptop.tepu"), desk.path("out.tepupack")}).status == 0);
    const QStringList lastMoment{"--clock", "2030-05-12T23:59:59+12:00"};
    const QStringList after{"--clock", "2030-05-13T00:00:00+12:00"};
    CHECK(desk.reviewer(lastMoment + QStringList{"ask", desk.path("laptop.tepu"), "agencies"}).status == 0);
    const Ran late = desk.reviewer(after + QStringList{"ask", desk.path("laptop.tepu"), "agencies"});
    CHECK(late.status == 1);
    CHECK(late.err.contains("can still be given back"));
    CHECK(desk.reviewer(after + QStringList{"pack", desk.path("laptop.tepu"), "-o", desk.path("home.tepupack")}).status == 0);
}

TEST_CASE("what is wrong with a call of pack or merge is said, and nothing is written", "[cli][packs]")
{
    const PackingDesk desk;
    CHECK(desk.packed({}).status == 1);
    CHECK(desk.packed({"--plan", "FV-2"}).status == 2);
    CHECK(desk.packed({"--plan", "FV-1", "--purpose", "curiosity"}).status == 2);
    CHECK(desk.packed({"--plan", "FV-1", "--until", "2018-02-30"}).status == 2);
    CHECK(desk.packed({"--meeting", "2018-05-10"}).status == 2);
    CHECK(desk.tepu({"pack", desk.path("a.tepu"), "-o", desk.path("out.tepupack")}).status == 1);
    CHECK(desk.tepu({"pack", desk.path("a.tepu"), "--all"}).status == 2);
    CHECK_FALSE(QFile::exists(desk.path("out.tepupack")));
    CHECK(desk.tepu({"merge", desk.path("a.tepu"), desk.path("none.tepupack")}).status == 1);
    CHECK(desk.tepu({"merge", desk.path("b.tepu"), desk.path("none.tepupack")}).status == 4);
    CHECK_FALSE(QDir(desk.path("b.tepu")).exists());
    REQUIRE(desk.packed({"--plan", "FV-1"}).status == 0);
    CHECK(desk.packed({"--plan", "FV-1"}).status == 1); // it is there already
    CHECK(desk.tepu({"merge", desk.path("a.tepu"), desk.path("out.tepupack")}).status == 0); // it leaves nothing out and brings nothing new
}
