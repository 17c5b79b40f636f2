// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app_cli/run_tepu.h"
#include "tests/support/test.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace tepu;
using namespace tepu::cli;

static QByteArray vectors(const char* name)
{
    QFile file(testData("calendar/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs one row and gives what stands behind it, or the message.
static QByteArray due(const QByteArray& row)
{
    const Ran ran = runTepu({"due"}, "risk,site,tasked_at_local\n" + row + '\n');
    return ran.status == 0 ? ran.out.split('\n').at(1).mid(row.size() + 1) : ran.err.trimmed();
}

TEST_CASE("the deadlines are appended to the rows, in local time and UTC", "[cli][R-D1]")
{
    const Ran ran = runTepu({"due"}, "risk,site,tasked_at_local\nlow,waikato,2018-05-14T10:00:00+12:00\n");
    CHECK(ran.status == 0);
    CHECK(ran.err.isEmpty());
    CHECK(ran.out
          == "risk,site,tasked_at_local,due_local,due_utc\n"
             "low,waikato,2018-05-14T10:00:00+12:00,2018-05-18T17:00:00+12:00,2018-05-18T05:00:00Z\n");
}

TEST_CASE("deadlines that are there are replaced where they stand, and other columns are kept", "[cli][R-D1]")
{
    const Ran ran = runTepu({"due"}, "due_utc,note,site,tasked_at_local,risk,due_local\n"
                                     "old,\"=1+1, \"\"x\"\"\",south_canterbury,2018-05-14T10:00:00+12:00,high,\n");
    CHECK(ran.status == 0);
    CHECK(ran.out
          == "due_utc,note,site,tasked_at_local,risk,due_local\n"
             "2018-05-14T22:00:00Z,\"=1+1, \"\"x\"\"\",south_canterbury,2018-05-14T10:00:00+12:00,high,"
             "2018-05-15T10:00:00+12:00\n");
}

TEST_CASE("the whole file of deadlines comes back as it is", "[cli][R-D1]")
{
    const Ran ran = runTepu({"due"}, vectors("deadlines_public.csv"));
    CHECK(ran.status == 0);
    CHECK(ran.out == vectors("deadlines_public.csv"));
}

TEST_CASE("a site may be written with a hyphen or an underscore", "[cli]")
{
    CHECK(due("low,south-canterbury,2018-09-20T10:00:00+12:00").startsWith("2018-09-27T17:00:00+12:00"));
    CHECK(due("low,south_canterbury,2018-09-20T10:00:00+12:00").startsWith("2018-09-27T17:00:00+12:00"));
    CHECK(due("low,waikato,2018-09-20T10:00:00+12:00").startsWith("2018-09-26T17:00:00+12:00"));
}

TEST_CASE("a time without an offset is Auckland's, the first pass where there are two", "[cli][R-D2]")
{
    CHECK(due("high,waikato,2018-05-14T10:00:00").startsWith("2018-05-15T10:00:00+12:00"));
    CHECK(due("high,waikato,2018-04-01T02:30:00").startsWith("2018-04-02T01:30:00+12:00"));
}

TEST_CASE("a row with something wrong names line, column and value", "[cli]")
{
    const QByteArray at = ",2018-05-14T10:00:00+12:00";
    CHECK(due("hgih,waikato" + at) == "line 2, column risk: “hgih” is not one of low, medium, high.");
    CHECK(due("High,waikato" + at).startsWith("line 2, column risk: “High”"));
    CHECK(due(" high,waikato" + at).startsWith("line 2, column risk: “ high”"));
    CHECK(due(",waikato" + at).startsWith("line 2, column risk: “”"));
    CHECK(due("high,otago" + at)
          == "line 2, column site: “otago” is not one of waikato, christchurch, south-canterbury.");
    CHECK(due("high,," + at).startsWith("line 2: the header has 3 fields, this row 4; those beyond it"));
    CHECK(due("high,waikato") == "line 2: the header has 3 fields, this row 2.");
    CHECK(due("high,waikato,").startsWith("line 2, column tasked_at_local: “” is no time"));
    CHECK(due("high,waikato,soon").startsWith("line 2, column tasked_at_local: “soon” is no time"));
    CHECK(due("high,waikato,2018-02-30T10:00:00+12:00").startsWith("line 2, column tasked_at_local: "));
    CHECK(due("high,waikato,2018-09-30T02:30:00").contains("does not exist"));
    CHECK(due("high,waikato,2018-09-30T02:30:00+12:00").startsWith("2018-10-01T03:30:00+13:00"));
}

TEST_CASE("a row before, in and after the years of the table", "[cli][R-D2]")
{
    CHECK(due("high,waikato,2015-12-31T23:59:59+13:00").contains("2015-12-31 is outside the table of public holidays"));
    CHECK(due("high,waikato,2016-01-01T00:00:00+13:00").startsWith("2016-01-02T00:00:00+13:00"));
    CHECK(due("high,waikato,2052-12-30T23:59:59+13:00").startsWith("2052-12-31T23:59:59+13:00"));
    CHECK(due("low,waikato,2052-12-30T10:00:00+13:00").contains("2053-01-01 is outside"));
    CHECK(due("high,waikato,2053-01-01T00:00:00+13:00").contains("2053-01-01 is outside"));
}

TEST_CASE("a bad row gets empty cells among good ones, and the status is 3", "[cli]")
{
    const Ran ran = runTepu({"due"}, "risk,site,tasked_at_local,due_local\n"
                                     "high,waikato,2018-05-14T10:00:00+12:00,\n"
                                     "\n"
                                     "hgih,waikato,2018-05-14T10:00:00+12:00,an old date\n"
                                     "high\n"
                                     "high,waikato,2018-05-14T10:00:00+12:00,,one too many\n");
    CHECK(ran.status == 3);
    CHECK(ran.out
          == "risk,site,tasked_at_local,due_local,due_utc\n"
             "high,waikato,2018-05-14T10:00:00+12:00,2018-05-15T10:00:00+12:00,2018-05-14T22:00:00Z\n"
             "hgih,waikato,2018-05-14T10:00:00+12:00,,\n"
             "high,,,,\n"
             "high,waikato,2018-05-14T10:00:00+12:00,,\n");
    CHECK(ran.err.startsWith("line 4, column risk: "));
    CHECK(ran.err.contains("\nline 5: the header has 4 fields, this row 1.\n"));
    CHECK(ran.err.contains("\nline 6: the header has 4 fields, this row 5;"));
}

TEST_CASE("the line that is named is the physical one, line breaks in fields counted", "[cli]")
{
    const Ran ran = runTepu({"due"}, "note,risk,site,tasked_at_local\r\n"
                                     "\"two\r\nlines\",high,waikato,2018-05-14T10:00:00+12:00\r\n"
                                     "x,hgih,waikato,2018-05-14T10:00:00+12:00\r\n");
    CHECK(ran.err.startsWith("line 4, column risk"));
}

TEST_CASE("a value from outside cannot speak to the terminal", "[cli]")
{
    const Ran ran = runTepu({"due"}, "risk,site,tasked_at_local\n\x1b[2Jhigh,waikato,2018-05-14T10:00:00+12:00\n");
    CHECK_FALSE(ran.err.contains('\x1b'));
    CHECK(ran.err.contains("␛[2Jhigh"));
    const QByteArray flood = "high,waikato," + QByteArray(100'000, 'x') + '\n';
    CHECK(runTepu({"due"}, "risk,site,tasked_at_local\n" + flood).err.size() < 1'000);
}

TEST_CASE("missing columns and what is no CSV are wrong usage, with nothing written", "[cli]")
{
    const Ran missing = runTepu({"due"}, "risk,when\nhigh,2018-05-14T10:00:00+12:00\n");
    CHECK(missing.status == 2);
    CHECK(missing.out.isEmpty());
    CHECK(missing.err
          == "tepu: The header lacks site, tasked_at_local; the columns risk, site, tasked_at_local are needed.\n");
    CHECK(runTepu({"due"}, "").status == 2);
    CHECK(runTepu({"due"}, "risk,site,tasked_at_local\n\"high,waikato,x\n")
              .err.contains("line 2: a quote is never closed"));
    CHECK(runTepu({"due"}, "risk,site,tasked_at_local\nh\xEFgh,waikato,x\n").status == 2);
    CHECK(runTepu({"due"}, "risk,risk,site,tasked_at_local\n").status == 2);
}

TEST_CASE("a header alone comes back with the new columns", "[cli]")
{
    const Ran ran = runTepu({"due"}, "risk,site,tasked_at_local\n");
    CHECK(ran.status == 0);
    CHECK(ran.out == "risk,site,tasked_at_local,due_local,due_utc\n");
}

TEST_CASE("a file is read where one is named, a hyphen is standard input", "[cli]")
{
    const QByteArray csv = "risk,site,tasked_at_local\nhigh,waikato,2018-05-14T10:00:00+12:00\n";
    QTemporaryDir folder;
    QFile file(folder.filePath("in.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    const QByteArray expected = runTepu({"due"}, csv).out;
    CHECK(runTepu({"due", file.fileName()}).out == expected);
    CHECK(runTepu({"due", "-"}, csv).out == expected);
    const Ran none = runTepu({"due", folder.filePath("none.csv")});
    CHECK(none.status == 2);
    CHECK(none.err.contains("none.csv cannot be read"));
    CHECK(runTepu({"due", folder.path()}).status == 2);
}

TEST_CASE("as JSON the rows and what was rejected are one document", "[cli]")
{
    const Ran ran = runTepu({"due", "--json"}, "risk,site,tasked_at_local\n"
                                               "high,waikato,2018-05-14T10:00:00+12:00\n"
                                               "hgih,waikato,2018-05-14T10:00:00+12:00\n");
    CHECK(ran.status == 3);
    const QJsonObject document = QJsonDocument::fromJson(ran.out).object();
    const QJsonArray rows = document["rows"].toArray();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].toObject()["due_utc"].toString() == "2018-05-14T22:00:00Z");
    CHECK(rows[1].toObject()["due_utc"].toString() == "");
    const QJsonArray rejected = document["rejected"].toArray();
    REQUIRE(rejected.size() == 1);
    CHECK(rejected[0].toObject()["line"].toInt() == 3);
    CHECK(rejected[0].toObject()["column"].toString() == "risk");
    CHECK(rejected[0].toObject()["value"].toString() == "hgih");
    CHECK(rejected[0].toObject()["reason"].toString().contains("not one of"));
}
