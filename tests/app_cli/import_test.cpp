// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "tests/app_cli/desk.h"
#include "tests/exchange/referrals/bad_files.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tepu;
using namespace tepu::cli;

namespace {

const QString morning = QStringLiteral("2018-05-10T08:00:00+12:00");

/// A training record and referral files on a desk.
class IntakeDesk : public Desk {
public:
    IntakeDesk() { REQUIRE(tepu({"new", path("a.tepu"), "--site", "waikato", "--training", "--clock", morning}).status == 0); }

    Ran import(const QString& name, const QByteArray& content, const QString& kind = QStringLiteral("police-episodes"),
               const QStringList& more = {}) const
    {
        write(name.toLatin1(), content);
        return tepu(QStringList{"import", path("a.tepu"), path(name.toLatin1()), "--as", kind, "--json", "--clock", morning} + more);
    }
    qint64 held(const char* what) const
    {
        const Ran asked = tepu({"ask", path("a.tepu"), "record"});
        return QJsonDocument::fromJson(asked.out).object()[QLatin1String(what)].toInteger();
    }
};

QJsonObject firstFile(const Ran& ran)
{
    return QJsonDocument::fromJson(ran.out).object()["files"].toArray().first().toObject();
}

QSet<QString> among(const QJsonArray& rows, const char* field)
{
    QSet<QString> found;
    for (const QJsonValue& row : rows)
        if (!row.toObject()[QLatin1String(field)].isNull())
            found.insert(row.toObject()[QLatin1String(field)].toVariant().toString());
    return found;
}

QSet<QString> listed(const QString& cell)
{
    const QStringList items = cell.split(u';', Qt::SkipEmptyParts);
    return {items.begin(), items.end()};
}

/// One row of bad.csv: what a file must come to.
struct Must {
    QString file, kind, after, outcome;
    QSet<QString> rejectedLines, rejectedRefs;
    int imported = 0, rows = 0;
};

QVector<Must> musts()
{
    QFile file(testData("referrals/bad/bad.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto csv = readCsv(file.readAll());
    REQUIRE(csv);
    QVector<Must> all;
    for (const CsvRecord& record : csv->records) {
        const auto cell = [&](const char* column) { return record.fields[csv->header.indexOf(QLatin1String(column))]; };
        all.append({cell("file"), cell("kind"), cell("after"), cell("outcome"), listed(cell("rejected_lines")),
                    listed(cell("rejected_refs")), cell("imported").toInt(), cell("rows_imported").toInt()});
    }
    return all;
}

qint64 takenIn(const QJsonObject& records)
{
    return records["new"].toInteger() + records["incomplete"].toInteger() + records["unchanged"].toInteger()
           + records["differing"].toInteger();
}

} // namespace

TEST_CASE("every broken file does what must happen, and nothing else", "[cli][import]")
{
    for (const Must& must : musts()) {
        INFO(must.file.toStdString());
        const IntakeDesk desk;
        if (!must.after.isEmpty())
            REQUIRE(desk.import(must.after, badFile(must.after)).status == 0);
        const Ran ran = desk.import(must.file, badFile(must.file), must.kind);
        const QJsonObject file = firstFile(ran);
        const bool refused = must.outcome == u"refused";
        CHECK(file["refused"].isNull() != refused);
        if (refused) {
            CHECK(ran.status == 3);
            CHECK_FALSE(file["refused"].toObject()["reason"].toString().isEmpty());
            CHECK(desk.held("episodes") + desk.held("releases") == 0);
            continue;
        }
        const QJsonArray rejected = file["rejected"].toArray();
        CHECK(among(rejected, "line") == must.rejectedLines);
        for (const QString& ref : must.rejectedRefs)
            CHECK(among(rejected, "ref").contains(ref));
        CHECK(file["records"].toObject()["rejected"].toInteger() == must.rejectedRefs.size());
        CHECK(takenIn(file["records"].toObject()) == must.imported);
        CHECK(desk.held("episodes") + desk.held("releases") == must.imported);
        const bool whole = rejected.isEmpty() && file["differing"].toArray().isEmpty();
        CHECK(ran.status == (whole ? 0 : 3));
        CHECK(desk.tepu({"verify", desk.path("a.tepu")}).status == 0);
    }
}

TEST_CASE("the same rows in another order change nothing, a changed episode is not overwritten", "[cli][import]")
{
    const IntakeDesk desk;
    const Ran first = desk.import("a.csv", badFile("36_order_a.csv"));
    const Ran again = desk.import("b.csv", badFile("37_order_b_permuted.csv"));
    CHECK(firstFile(again)["records"].toObject()["unchanged"].toInteger() == 3);
    CHECK(among(firstFile(first)["people"].toArray(), "person") == among(firstFile(again)["people"].toArray(), "person"));
    const Ran changed = desk.import("c.csv", badFile("38_changed_episode.csv"));
    CHECK(changed.status == 3);
    const QJsonArray differing = firstFile(changed)["differing"].toArray();
    REQUIRE(differing.size() == 1);
    CHECK(differing[0].toObject()["ref"].toString() == "P180502-3601");
    CHECK(differing[0].toObject()["columns"].toArray() == QJsonArray{"police_risk"});
    CHECK(desk.held("episodes") == 3);
}

TEST_CASE("names written with combining macrons are the same names", "[cli][import]")
{
    const IntakeDesk desk;
    const Ran ran = desk.import("a.csv", badFile("48_combining_macrons.csv"));
    int matched = 0;
    for (const QJsonValue& person : firstFile(ran)["people"].toArray())
        matched += person.toObject()["decision"] == QStringLiteral("matched");
    CHECK(matched == 2);
    CHECK(desk.held("people") == 2);
    CHECK(desk.held("plans") == 1);
}

TEST_CASE("a dry run says what would happen and does nothing", "[cli][import]")
{
    const IntakeDesk desk;
    const Ran ran = desk.import("a.csv", badFile("36_order_a.csv"), "police-episodes", {"--dry-run"});
    CHECK(firstFile(ran)["records"].toObject()["new"].toInteger() == 3);
    CHECK(desk.held("episodes") == 0);
}

TEST_CASE("what a file is, its name says or --as must", "[cli][import]")
{
    const IntakeDesk desk;
    desk.write("day.csv", badFile("36_order_a.csv"));
    desk.write("police-episodes-2.csv", badFile("36_order_a.csv"));
    const Ran unknown = desk.tepu({"import", desk.path("a.tepu"), desk.path("day.csv"), "--clock", morning});
    CHECK(unknown.status == 2);
    CHECK(unknown.err.contains("--as police-episodes"));
    CHECK(desk.tepu({"import", desk.path("a.tepu"), desk.path("none.csv"), "--as", "police-episodes"}).status == 2);
    CHECK(desk.tepu({"import", desk.path("a.tepu"), desk.path("police-episodes-2.csv"), "--clock", morning}).status == 0);
}

TEST_CASE("two files of one call are one transaction: the prison release finds the family of the episode", "[cli][import]")
{
    const IntakeDesk desk;
    const QString day = QStringLiteral(":/demonstration/referrals/waikato/2018-05-02/");
    const Ran ran = desk.tepu({"import", desk.path("a.tepu"), day + "police-episodes.csv", day + "prison-releases.csv", "--json",
                               "--clock", morning});
    CHECK(ran.status == 0);
    CHECK(desk.held("releases") == 1);
    const Ran acts = desk.tepu({"ask", desk.path("a.tepu"), "acts"});
    CHECK(acts.out.contains("taken in"));
}
