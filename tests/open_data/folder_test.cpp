// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/folder.h"
#include "tests/open_data/a_folder.h"
#include "tests/support/a_family.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <unistd.h>

using namespace tepu;
using namespace tepu::open_data;

namespace {

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QStringList entries(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

const Files someFiles{{"plans.csv", "plan_id\n"}, {"users.csv", "user,name\n"}};

} // namespace

TEST_CASE("a folder is written whole, and reads as it was written", "[open-data][folder]")
{
    QTemporaryDir desk;
    AFamily family;
    const Files out = exportOf(*family.record);
    const QString target = desk.filePath("out");
    REQUIRE(writeFolder(target, out));
    CHECK(entries(desk.path()) == QStringList{"out"});
    const auto read = readFolder(target);
    REQUIRE(read);
    CHECK(read->files == out);
    CHECK(read->others.isEmpty());
    CHECK(isOpenData(target));
    CHECK((QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("an empty folder and an earlier export make way, nothing of them stays", "[open-data][folder]")
{
    QTemporaryDir desk;
    const QString target = desk.filePath("out");
    REQUIRE(QDir().mkdir(target));
    REQUIRE(writeFolder(target, someFiles));
    AFamily family;
    REQUIRE(writeFolder(target, exportOf(*family.record)));
    REQUIRE(writeFolder(target, someFiles));
    CHECK(entries(target) == QStringList{"plans.csv", "users.csv"});
    CHECK(entries(desk.path()) == QStringList{"out"});
}

TEST_CASE("anything else is not overwritten: a file, somebody's folder, an export with something added", "[open-data][folder]")
{
    QTemporaryDir desk;
    put(desk.filePath("file"), "words");
    CHECK(writeFolder(desk.filePath("file"), someFiles).error().sentence.contains("is a file"));
    REQUIRE(QDir().mkdir(desk.filePath("theirs")));
    put(desk.filePath("theirs/plans.csv"), "plan_id\n"); // the ministry's own: no export has no users.csv
    CHECK(writeFolder(desk.filePath("theirs"), someFiles).error().sentence.contains("not overwritten"));
    REQUIRE(writeFolder(desk.filePath("ours"), someFiles));
    put(desk.filePath("ours/.notes"), "mine");
    CHECK(writeFolder(desk.filePath("ours"), someFiles).error().sentence.contains("not overwritten"));
    CHECK(entries(desk.path()) == QStringList{"file", "ours", "theirs"});
    CHECK(entries(desk.filePath("ours")).contains(".notes"));
}

TEST_CASE("where it cannot be written nothing is left behind", "[open-data][folder]")
{
    QTemporaryDir desk;
    CHECK(writeFolder(desk.filePath("none/out"), someFiles).error().sentence.contains("no folder"));
    CHECK(entries(desk.path()).isEmpty());
    REQUIRE(writeFolder(desk.filePath("out"), someFiles));
    Files impossible = someFiles;
    impossible.insert(QString(300, u'x') + ".csv", "no file may have such a name");
    CHECK(writeFolder(desk.filePath("out"), impossible).error().sentence.contains("cannot be written"));
    CHECK(entries(desk.path()) == QStringList{"out"});
    CHECK(readFolder(desk.filePath("out"))->files == someFiles);
}

TEST_CASE("only a folder with plans.csv is open data", "[open-data][folder]")
{
    QTemporaryDir desk;
    CHECK_FALSE(isOpenData(desk.path()));
    CHECK_FALSE(isOpenData(desk.filePath("none")));
    put(desk.filePath("plans.csv"), "plan_id\n");
    CHECK(isOpenData(desk.path()));
    CHECK_FALSE(isOpenData(desk.filePath("plans.csv")));
}
