// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app_cli/desk.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tepu;
using namespace tepu::cli;

namespace {

const QString august = QStringLiteral("2018-08-02T08:30:00+12:00");

/// A training record, and an open-data folder of one family: plans.csv and people.csv.
class OpenDataDesk : public Desk {
public:
    OpenDataDesk()
    {
        REQUIRE(made().status == 0);
        REQUIRE(QDir().mkdir(path("folder")));
        write("folder/plans.csv", "plan_id,site,table_type,risk_at_start,referral_source,review_start_date,review_end_date,"
                                  "status_at_end,closed_on,children_category\n"
                                  "FSP-001,waikato_city,SAM,low,police_episode,2018-05-03,2018-07-26,open,,none\n");
        write("folder/people.csv", people);
    }
    Ran import(const QStringList& more = {}) const
    {
        return tepu(QStringList{"import", path("a.tepu"), path("folder"), "--clock", august} + more);
    }
    qint64 held(const char* what) const
    {
        const Ran asked = tepu({"ask", path("a.tepu"), "record"});
        return QJsonDocument::fromJson(asked.out).object()[QLatin1String(what)].toInteger();
    }
    static constexpr auto people = "person_id,display_name,date_of_birth,gender,ethnicity,income_source,corrections_status,mood\n"
                                   "V001,Person V001,1982-03-04,female,maori,employed,none,calm\n";
};

QJsonObject fileIn(const Ran& ran, const char* name)
{
    for (const QJsonValue& file : QJsonDocument::fromJson(ran.out).object()["files"].toArray())
        if (file.toObject()["file"].toString().endsWith(QLatin1String(name)))
            return file.toObject();
    return {};
}

} // namespace

TEST_CASE("a folder with plans.csv is taken in as open data, and again changes nothing", "[cli][import][open-data]")
{
    const OpenDataDesk desk;
    const Ran ran = desk.import({"--json"});
    CHECK(ran.status == 0);
    const QJsonObject people = fileIn(ran, "folder/people.csv");
    CHECK(people["kind"] == "open-data");
    CHECK(people["refused"].isNull());
    CHECK(people["rows"] == 1);
    CHECK(people["records"].toObject()["new"] == 1);
    CHECK(people["people"].toArray().first().toObject()["decision"] == "new");
    CHECK(people["warnings"].toArray().size() == 1);
    CHECK(people["warnings"].toArray().first().toObject()["column"] == "mood");
    CHECK(desk.held("plans") == 1);
    const Ran again = desk.import({"--json", "--as", "open-data"});
    CHECK(again.status == 0);
    CHECK(fileIn(again, "folder/people.csv")["records"].toObject()["unchanged"] == 1);
    CHECK(desk.tepu({"verify", desk.path("a.tepu")}).status == 0);
}

TEST_CASE("a dry run of a folder does nothing, a rejected row is said, status 3", "[cli][import][open-data]")
{
    const OpenDataDesk desk;
    desk.write("folder/people.csv", QByteArray(OpenDataDesk::people) + "V002,Person V002,1982-30-04,female,maori,employed,none,\n");
    const Ran dry = desk.import({"--dry-run"});
    CHECK(dry.status == 3);
    CHECK(dry.err.contains("line 3 rejected, date_of_birth: is no date; write it as 2018-05-10 [1982-30-04]"));
    CHECK(desk.held("people") == 0);
    CHECK(desk.import().status == 3);
    CHECK(desk.held("people") == 1);
}

TEST_CASE("what is no open-data folder, or not alone, is wrong usage", "[cli][import][open-data]")
{
    const OpenDataDesk desk;
    REQUIRE(QDir().mkdir(desk.path("empty")));
    const Ran none = desk.tepu({"import", desk.path("a.tepu"), desk.path("empty")});
    CHECK(none.status == 2);
    CHECK(none.err.contains("without plans.csv"));
    CHECK(desk.tepu({"import", desk.path("a.tepu"), desk.path("empty"), "--as", "open-data"}).status == 2);
    CHECK(desk.tepu({"import", desk.path("a.tepu"), desk.path("folder"), "--as", "spreadsheet"}).status == 2);
    const Ran two = desk.tepu({"import", desk.path("a.tepu"), desk.path("folder"), desk.path("pass")});
    CHECK(two.status == 2);
    CHECK(two.err.contains("by itself"));
}

TEST_CASE("export writes a folder that goes into a new record and comes out the same", "[cli][export][open-data]")
{
    const OpenDataDesk desk;
    REQUIRE(desk.import().status == 0);
    const Ran ran = desk.tepu({"export", desk.path("a.tepu"), desk.path("out"), "--json"});
    CHECK(ran.status == 0);
    CHECK(ran.err.contains("not sealed"));
    const QJsonArray files = QJsonDocument::fromJson(ran.out).object()["files"].toArray();
    CHECK(files.size() == QDir(desk.path("out")).entryList(QDir::Files).size());
    CHECK(files.contains(QStringLiteral("plans.csv")));
    REQUIRE(desk.tepu({"new", desk.path("b.tepu"), "--site", "waikato", "--training"}).status == 0);
    CHECK(desk.tepu({"import", desk.path("b.tepu"), desk.path("out")}).status == 0);
    CHECK(desk.tepu({"export", desk.path("b.tepu"), desk.path("again")}).status == 0);
    for (const QJsonValue& name : files) {
        QFile one(desk.path("out") + u'/' + name.toString()), other(desk.path("again") + u'/' + name.toString());
        REQUIRE(one.open(QIODevice::ReadOnly));
        REQUIRE(other.open(QIODevice::ReadOnly));
        CHECK(one.readAll() == other.readAll());
    }
}

TEST_CASE("an export does not overwrite what is none", "[cli][export][open-data]")
{
    const OpenDataDesk desk;
    const Ran refused = desk.tepu({"export", desk.path("a.tepu"), desk.path("folder")});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("not overwritten"));
    CHECK(desk.tepu({"export", desk.path("a.tepu"), desk.path("pass")}).status == 1);
    CHECK(desk.tepu({"export", desk.path("a.tepu"), desk.path("none/out")}).status == 1);
    CHECK(desk.tepu({"export", desk.path("none.tepu"), desk.path("out")}).status == 4);
    CHECK(desk.tepu({"export", desk.path("a.tepu")}).status == 2);
}
